// SPDX-License-Identifier: MIT
//
// Reading a question bank from its JSON.
#include "core/questions/questionbank.h"
#include "core/storage/json.h"
#include "core/storage/safefile.h"
#include "core/storage/strictreader.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>

namespace backcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int newestVersion = 1;

/// For lupdate, which finds the sentences by it.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(QuestionBank)
};

class Reader {
public:
    explicit Reader(const JsonValue& root)
        : m_root(root) {}

    [[nodiscard]] Result<QuestionBank> read() {
        QuestionBank bank = readAll();
        if (m_json.error()) return tl::unexpected(*m_json.error());
        return bank;
    }

private:
    using Needed = StrictReader::Needed;

    /// False after an error.
    bool readHead() {
        if (!m_json.object(m_root, {"$schema", "format", "version", "language", "name", "themes"}))
            return false;
        const QString format = m_json.text(m_root, "format", Needed::Yes);
        if (format != u"prfaq-questions") {
            const StrictReader::Step step(m_json, "format");
            m_json.fail(Tr::tr("This is no question bank: \"format\" has to be \"prfaq-questions\"."));
        }
        const StrictReader::Step step(m_json, "version");
        const JsonValue* version = m_root.find("version");
        const int number = version && version->type == JsonValue::Type::Number
                               ? QString::fromStdString(version->text).toInt()
                               : 0;
        if (number < 1) m_json.fail(Tr::tr("The version has to be 1."));
        if (number > newestVersion)
            m_json.fail(Tr::tr("This bank is for a later version of Backcast."), ErrorCode::TooNew);
        return !m_json.error();
    }

    [[nodiscard]] QuestionBank readAll() {
        QuestionBank bank;
        if (!readHead()) return bank;
        bank.language = m_json.text(m_root, "language");
        bank.name = m_json.text(m_root, "name");
        m_json.list(m_root, "themes", bankLimits::themes, Needed::Yes,
                    [&](const JsonValue& value) { bank.themes.append(readTheme(value)); });
        return bank;
    }

    [[nodiscard]] BankTheme readTheme(const JsonValue& value) {
        BankTheme theme;
        if (!m_json.object(value, {"id", "faq", "title", "questions"})) return theme;
        theme.id = m_json.text(value, "id", Needed::Yes);
        theme.title = m_json.text(value, "title", Needed::Yes);
        const QString faq = m_json.text(value, "faq", Needed::Yes);
        if (faq != u"customer" && faq != u"internal") {
            const StrictReader::Step step(m_json, "faq");
            m_json.fail(Tr::tr("Either \"customer\" or \"internal\" is expected here."));
        }
        theme.faq = faq == u"internal" ? Place::InternalFaq : Place::CustomerFaq;
        once(m_themes, faq + u'/' + theme.id);
        QSet<QString> ids;
        m_json.list(value, "questions", bankLimits::questions, Needed::Yes, [&](const JsonValue& item) {
            theme.questions.append(readQuestion(item));
            once(ids, theme.questions.constLast().id);
            if (++m_questions > bankLimits::questions)
                m_json.fail(
                    Tr::tr("These are too many questions. At most %1 in all.").arg(bankLimits::questions));
        });
        return theme;
    }

    [[nodiscard]] BankQuestion readQuestion(const JsonValue& value) {
        BankQuestion question;
        if (!m_json.object(value, {"id", "ask", "hint", "covered_by"})) return question;
        question.id = m_json.text(value, "id", Needed::Yes);
        question.text = m_json.text(value, "ask", Needed::Yes);
        question.hint = m_json.text(value, "hint");
        m_json.list(value, "covered_by", bankLimits::phrases, Needed::No, [&](const JsonValue& item) {
            if (const std::optional<Phrase> phrase = readPhrase(m_json, item))
                question.recognised.append(*phrase);
        });
        return question;
    }

    void once(QSet<QString>& ids, const QString& id) {
        if (ids.contains(id))
            m_json.fail(Tr::tr("The id \"%1\" stands here twice.").arg(id.section(u'/', -1)));
        ids.insert(id);
    }

    const JsonValue& m_root;
    StrictReader m_json{bankLimits::characters};
    QSet<QString> m_themes;
    qsizetype m_questions = 0;
};

} // namespace

std::optional<Phrase> readPhrase(StrictReader& reader, const JsonValue& value) {
    const QString written =
        value.type == JsonValue::Type::String ? QString::fromStdString(value.text) : QString();
    std::optional<Phrase> phrase;
    if (written.size() <= bankLimits::characters) phrase = Phrase::parse(written);
    if (!phrase)
        reader.fail(Tr::tr("No question can be recognised by this. Words are expected, such as \"how much\" "
                           "or \"cost*\"; at least three letters before a \"*\"."));
    return phrase;
}

Result<QuestionBank> readBank(const QByteArray& json) {
    const Result<JsonValue> root =
        parseJson(json, {bankLimits::bytes, bankLimits::depth, bankLimits::values});
    if (!root) return tl::unexpected(root.error());
    return Reader(*root).read();
}

Result<QuestionBank> readBankFile(const QString& path) {
    const Result<QByteArray> bytes = readFile(path, bankLimits::bytes);
    if (!bytes) return tl::unexpected(inFile(path, bytes.error()));
    Result<QuestionBank> bank = readBank(*bytes);
    if (!bank) return tl::unexpected(inFile(path, bank.error()));
    return bank;
}

} // namespace backcast
