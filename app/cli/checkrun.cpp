// SPDX-License-Identifier: MIT
#include "app/cli/checkrun.h"

#include "app/cli/console.h"
#include "core/checks/check.h"
#include "core/checks/reportgithub.h"
#include "core/checks/reportjson.h"
#include "core/checks/reportsarif.h"
#include "core/exchange/input.h"
#include "core/pages/paginator.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThreadPool>

#include <nlohmann/json.hpp>

#include <deque>
#include <future>
#include <utility>

namespace backcast::cli {

namespace {

using Rules = std::shared_ptr<const RuleSet>;

/// What one file gave. Only this is kept until its turn comes, not the document.
struct Checked {
    QByteArray output;
    std::optional<Error> error;
    bool hasMust = false;
};

QByteArray errorJson(const QString& path, const Error& error) {
    const nlohmann::ordered_json line{
        {"file", path.toStdString()},
        {"schema", 1},
        {"error", {{"message", error.message.toStdString()}, {"where", error.where.toStdString()}}}};
    return QByteArray::fromStdString(
               line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)) +
           '\n';
}

QByteArray written(const Report& report, const ReportSource& source, ReportForm form, qsizetype hidden) {
    switch (form) {
    case ReportForm::Json:
        return reportJson(report, source) + '\n';
    case ReportForm::Sarif:
        return SarifLog::results(report, source);
    case ReportForm::Github:
        return reportGithub(report, source);
    case ReportForm::Text:
        break;
    }
    return reportText(report, source, hidden).toUtf8();
}

/// Runs on any thread: it prints nothing.
Checked checkFile(const QString& path, const CheckJob& job, const Rules& rules) {
    Checked checked;
    IdSource ids;
    const Result<Input> input = readInput(path, ids, WithLines::Yes);
    if (!input) {
        checked.error = input.error();
        if (job.form == ReportForm::Json) checked.output = errorJson(path, input.error());
        if (job.form == ReportForm::Github) checked.output = errorGithub(path, input.error());
        return checked;
    }
    CheckOptions options;
    options.today = QDate::currentDate();
    options.team = rules;
    if (job.pageLines) options.pages = pageFacts(paginate(input->document));
    Report report = check(input->document, options);
    checked.hasMust = report.hasMust();
    const qsizetype hidden = dropBelow(job.lowest, report);
    const ReportSource source{path, input->document, input->lines, options.pages ? &*options.pages : nullptr,
                              input->draft};
    checked.output = written(report, source, job.form, hidden);
    return checked;
}

/// The rules of a team for each file, read once a folder.
class RuleSets {
public:
    explicit RuleSets(const CheckJob& job)
        : m_job(job)
        , m_own(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)) {}

    [[nodiscard]] Rules rulesFor(const QString& path) {
        if (m_job.rules) return m_job.rules->rules;
        const QString folder = QFileInfo(path).path();
        const auto known = m_byFolder.constFind(folder);
        if (known != m_byFolder.constEnd()) return *known;
        const Result<FoundRuleSet> found = findRuleSet(path, m_own);
        m_hasFailed = m_hasFailed || !found;
        for (const Error& problem : found ? found->warnings : QList<Error>{found.error()}) add(problem);
        return *m_byFolder.insert(folder, found ? found->rules : nullptr);
    }
    /// Rules that are there could not be read.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// What is wrong with files of rules, each once: all of it, and what has come since the last call.
    [[nodiscard]] const QList<Error>& problems() const { return m_problems; }
    [[nodiscard]] QList<Error> newProblems() {
        return m_problems.mid(std::exchange(m_told, m_problems.size()));
    }

private:
    /// The user's own rules are met in every folder.
    void add(const Error& problem) {
        for (const Error& before : m_problems)
            if (before.text() == problem.text()) return;
        m_problems.append(problem);
    }

    const CheckJob& m_job;
    QString m_own;
    QHash<QString, Rules> m_byFolder;
    QList<Error> m_problems;
    qsizetype m_told = 0;
    bool m_hasFailed = false;
};

/// "34 of 1000" on a terminal, while a folder is checked.
class Progress {
public:
    Progress(qsizetype total, bool isWanted)
        : m_total(total)
        , m_isShown(isWanted && isTerminal(stderr)) {}
    ~Progress() { clear(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void step() {
        ++m_done;
        if (!m_isShown || (m_timer.isValid() && m_timer.elapsed() < 100)) return;
        m_timer.start();
        m_line = true;
        progressLine(QCoreApplication::translate("CommandLine", "%1 of %2 files are checked")
                         .arg(m_done)
                         .arg(m_total));
    }
    /// Before anything else is said on the terminal.
    void clearFor(std::FILE* stream) {
        if (m_line && isTerminal(stream)) clear();
    }
    void clear() {
        if (m_line) progressLine(QString());
        m_line = false;
    }

private:
    qsizetype m_total;
    qsizetype m_done = 0;
    bool m_isShown;
    bool m_line = false;
    QElapsedTimer m_timer;
};

/// Starts files ahead of those that are printed, some at a time, so that memory does not grow with the
/// folder.
class Pipeline {
public:
    Pipeline(const CheckJob& job, RuleSets& rules)
        : m_job(job)
        , m_rules(rules) {}
    /// The files that were started end before what they use goes.
    ~Pipeline() { m_pool.waitForDone(); }
    Pipeline(const Pipeline&) = delete;
    Pipeline& operator=(const Pipeline&) = delete;

    /// The next file in order.
    [[nodiscard]] Checked next() {
        // One file needs no thread. Pages are laid out on this one: fonts belong to it.
        if (m_job.files.size() == 1 || m_job.pageLines) {
            const QString& path = m_job.files.at(m_started++);
            return checkFile(path, m_job, m_rules.rulesFor(path));
        }
        while (m_started < m_job.files.size() && int(m_waiting.size()) < 4 * m_pool.maxThreadCount()) start();
        Checked checked = m_waiting.front().get();
        m_waiting.pop_front();
        return checked;
    }

private:
    void start() {
        const QString path = m_job.files.at(m_started++);
        auto task = std::make_shared<std::packaged_task<Checked()>>(
            [this, path, rules = m_rules.rulesFor(path)] { return checkFile(path, m_job, rules); });
        m_waiting.push_back(task->get_future());
        m_pool.start([task] { (*task)(); });
    }

    const CheckJob& m_job;
    RuleSets& m_rules;
    QThreadPool m_pool;
    std::deque<std::future<Checked>> m_waiting;
    qsizetype m_started = 0;
};

} // namespace

int runJob(const CheckJob& job) {
    RuleSets rules(job);
    Pipeline pipeline(job, rules);
    Progress progress(job.files.size(), job.isFolder);
    SarifLog sarif(QCoreApplication::applicationVersion());
    if (job.form == ReportForm::Sarif) print(sarif.head());
    QList<Error> errors;
    int worst = Good;
    for (qsizetype i = 0; i < job.files.size(); ++i) {
        const Checked checked = pipeline.next();
        for (const Error& problem : rules.newProblems()) {
            progress.clearFor(stderr);
            complain(QStringLiteral("backcast: ") + problem.text());
        }
        if (!checked.output.isEmpty()) progress.clearFor(stdout);
        if (checked.error) progress.clearFor(stderr);
        print(job.form == ReportForm::Sarif ? sarif.joined(checked.output) : checked.output);
        if (checked.error) errors.append(*checked.error);
        const int exit = checked.error ? fail(*checked.error) : checked.hasMust ? Findings : Good;
        worst = std::max(worst, exit);
        progress.step();
    }
    if (job.form == ReportForm::Sarif) print(SarifLog::tail(errors + rules.problems()));
    return rules.hasFailed() ? Failed : worst;
}

} // namespace backcast::cli
