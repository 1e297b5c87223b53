// SPDX-License-Identifier: MIT
#include "core/checks/rulesetfile.h"

#include "core/checks/ruleinfo.h"
#include "core/checks/say.h"
#include "core/questions/questionbank.h"
#include "core/storage/safefile.h"
#include "core/storage/strictreader.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace backcast {

using namespace Qt::StringLiterals;
using checks::PhraseList;
using checks::PhraseTable;
using checks::Say;

namespace {

constexpr int newestSchema = 1;

class Reader {
public:
    explicit Reader(const JsonValue& root)
        : m_root(root) {}

    [[nodiscard]] Result<ReadRuleSet> read() {
        if (readHead()) {
            m_result.rules.name = m_json.text(m_root, "name");
            readLevels();
            readThresholds();
            readLists();
            m_json.list(m_root, "questions", ruleSetLimits::questions, Needed::No,
                        [this](const JsonValue& value) { readQuestion(value); });
            m_json.list(m_root, "names", ruleSetLimits::names, Needed::No,
                        [this](const JsonValue& value) { readName(value); });
            m_json.list(m_root, "banned", ruleSetLimits::banned, Needed::No,
                        [this](const JsonValue& value) { readBanned(value); });
            m_json.list(m_root, "patterns", ruleSetLimits::patterns, Needed::No,
                        [this](const JsonValue& value) { readPattern(value); });
        }
        if (m_json.error()) return tl::unexpected(*m_json.error());
        return std::move(m_result);
    }

private:
    using Needed = StrictReader::Needed;
    using Step = StrictReader::Step;

    void warn(const QString& message) {
        m_result.warnings.append(Error{ErrorCode::Invalid, message, m_json.where()});
    }

    bool readHead() {
        if (!m_json.object(m_root, {"$schema", "schema", "name", "levels", "thresholds", "lists", "questions",
                                    "names", "banned", "patterns"}))
            return false;
        const Step step(m_json, "schema");
        const JsonValue* schema = m_root.find("schema");
        const int number = schema && schema->type == JsonValue::Type::Number
                               ? QString::fromStdString(schema->text).toInt()
                               : 0;
        if (number < 1) m_json.fail(Say::tr("This is no rule set: \"schema\" has to be 1."));
        if (number > newestSchema)
            m_json.fail(Say::tr("These rules are for a later version of Backcast."), ErrorCode::TooNew);
        return !m_json.error();
    }

    void readLevels() {
        m_json.members(
            m_root, "levels", ruleSetLimits::levels, [this](const QString& rule, const JsonValue& value) {
                if (const std::optional<RuleLevel> level = ruleLevelNamed(m_json.text(value)))
                    m_result.rules.levels.insert(rule, *level);
                else
                    m_json.fail(Say::tr(
                        "A level is expected here: \"must\", \"should\", \"idea\", \"off\" or \"usual\"."));
                if (!ruleInfo(rule)) warn(Say::tr("There is no rule “%1”.").arg(rule));
            });
    }

    void readThresholds() {
        const JsonValue* value = m_root.find("thresholds");
        if (!value) return;
        const Step step(m_json, "thresholds");
        m_json.members(*value, std::size(thresholdNames), [this](const QString& name, const JsonValue&) {
            const auto* const known =
                std::find_if(std::begin(thresholdNames), std::end(thresholdNames),
                             [&](const ThresholdName& t) { return name == QLatin1StringView(t.name); });
            if (known == std::end(thresholdNames)) m_json.fail(Say::tr("There is no such threshold."));
        });
        for (const ThresholdName& threshold : thresholdNames) {
            int& number = m_result.rules.thresholds.*threshold.member;
            number = m_json.number(*value, threshold.name, threshold.least, threshold.most, number);
        }
    }

    void readLists() {
        const auto isLanguage = [](const QString& language) {
            return std::find(std::begin(checks::ruleLanguages), std::end(checks::ruleLanguages), language) !=
                   std::end(checks::ruleLanguages);
        };
        m_json.members(m_root, "lists", std::size(checks::ruleLanguages),
                       [&](const QString& language, const JsonValue& lists) {
                           if (!isLanguage(language))
                               return m_json.fail(Say::tr("There are no word lists in this language."));
                           ListChanges& changes = m_result.rules.lists[language];
                           m_json.members(lists, size_t(PhraseList::Count),
                                          [&](const QString& name, const JsonValue& value) {
                                              for (size_t i = 0; i < size_t(PhraseList::Count); ++i)
                                                  if (checks::phraseListName(PhraseList(i)) == name)
                                                      return readList(language, PhraseList(i), value,
                                                                      changes);
                                              m_json.fail(Say::tr("There is no such word list."));
                                          });
                       });
    }

    void readList(const QString& language, PhraseList list, const JsonValue& value, ListChanges& changes) {
        if (!m_json.object(value, {"add", "remove"})) return;
        const JsonValue* add = value.find("add");
        // With what to write for it, or without.
        if (add && add->isObject()) {
            m_json.members(value, "add", ruleSetLimits::phrases,
                           [&](const QString& phrase, const JsonValue& instead) {
                               told(changes.added.add(list, phrase, m_json.text(instead)));
                           });
        } else {
            m_json.list(value, "add", ruleSetLimits::phrases, Needed::No,
                        [&](const JsonValue& phrase) { told(changes.added.add(list, m_json.text(phrase))); });
        }
        m_json.list(value, "remove", ruleSetLimits::phrases, Needed::No,
                    [&](const JsonValue& phrase) { remove(language, list, m_json.text(phrase), changes); });
    }

    void remove(const QString& language, PhraseList list, const QString& phrase, ListChanges& changes) {
        PhraseTable table;
        if (!told(table.add(list, phrase))) return;
        const QString key = phraseKey(list, table.phrases().front());
        changes.removed.insert(key);
        const Result<PhraseTable>& all = checks::builtInPhrases(language);
        const bool isThere =
            all && std::any_of(all->phrases().begin(), all->phrases().end(),
                               [&](const checks::Phrase& p) { return phraseKey(p.list, p) == key; });
        if (!isThere) warn(Say::tr("“%1” is not in the list.").arg(phrase));
    }

    bool told(const Result<void>& added) {
        if (!added) m_json.fail(Say::tr("Words are expected here: %1.").arg(added.error().message));
        return !m_json.error();
    }

    [[nodiscard]] Level readLevel(const JsonValue& object) {
        const QString name = m_json.text(object, "level");
        if (name.isEmpty() || name == u"should") return Level::Should;
        if (name == u"must") return Level::Must;
        if (name == u"idea") return Level::Idea;
        const Step step(m_json, "level");
        m_json.fail(Say::tr("A level is expected here: \"must\", \"should\" or \"idea\"."));
        return Level::Should;
    }

    void readQuestion(const JsonValue& value) {
        if (!m_json.object(value, {"faq", "ask", "covered_by", "level", "why"})) return;
        RequiredQuestion question;
        const QString faq = m_json.text(value, "faq", Needed::Yes);
        if (faq != u"customer" && faq != u"internal") {
            const Step step(m_json, "faq");
            m_json.fail(Say::tr("Either \"customer\" or \"internal\" is expected here."));
        }
        question.faq = faq == u"internal" ? Place::InternalFaq : Place::CustomerFaq;
        question.ask = m_json.text(value, "ask", Needed::Yes);
        question.words = comparedWords(question.ask);
        question.why = m_json.text(value, "why");
        question.level = readLevel(value);
        m_json.list(value, "covered_by", bankLimits::phrases, Needed::No, [&](const JsonValue& item) {
            if (const std::optional<Phrase> phrase = readPhrase(m_json, item))
                question.recognised.append(*phrase);
        });
        m_result.rules.questions.append(question);
    }

    void readName(const JsonValue& value) {
        if (!m_json.object(value, {"name", "wrong"})) return;
        const QString name = m_json.text(value, "name", Needed::Yes);
        m_json.list(value, "wrong", ruleSetLimits::spellings, Needed::Yes, [&](const JsonValue& item) {
            const QString wrong = m_json.text(item);
            if (m_json.error()) return;
            if (wrong == name) return m_json.fail(Say::tr("This is how the name is written."));
            if (!m_result.rules.names.add(wrong, name))
                m_json.fail(Say::tr("There is no word in this spelling."));
        });
    }

    void readBanned(const JsonValue& value) {
        if (!m_json.object(value, {"words", "instead", "message", "level", "language"})) return;
        const QString language = m_json.text(value, "language");
        const QString message = m_json.text(value, "message");
        const Level level = readLevel(value);
        BannedWords& banned = m_result.rules.banned[language];
        const auto add = [&](const QString& words) {
            // All in one list: at a word the longest is told.
            const bool isAdded =
                value.find("instead")
                    ? told(banned.phrases.add(PhraseList::Wordy, words, m_json.text(value, "instead")))
                    : told(banned.phrases.add(PhraseList::Wordy, words));
            if (isAdded) banned.words.push_back({message, level});
        };
        m_json.list(value, "words", ruleSetLimits::spellings, Needed::Yes,
                    [&](const JsonValue& item) { add(m_json.text(item)); });
    }

    void readPattern(const JsonValue& value) {
        if (!m_json.object(value, {"id", "pattern", "ignore_case", "message", "why", "level", "instead"}))
            return;
        TeamPattern pattern;
        pattern.id = m_json.text(value, "id", Needed::Yes);
        pattern.message = m_json.text(value, "message", Needed::Yes);
        pattern.why = m_json.text(value, "why");
        pattern.level = readLevel(value);
        pattern.replaceable = value.find("instead") != nullptr;
        pattern.instead = m_json.exactText(value, "instead");
        const bool ignoreCase = m_json.flag(value, "ignore_case", true);
        const QString written = m_json.exactText(value, "pattern", Needed::Yes);
        for (const TeamPattern& other : m_result.rules.patterns)
            if (other.id == pattern.id)
                m_json.fail(Say::tr("The id “%1” stands here twice.").arg(pattern.id));
        if (m_json.error()) return;
        const Step step(m_json, "pattern");
        const std::optional<QRegularExpression> expression = boundedExpression(written, ignoreCase);
        if (!expression)
            m_json.fail(Say::tr("A pattern may not begin with \"(*\" or hold \"\\C\"."));
        else if (!expression->isValid())
            m_json.fail(Say::tr("This is no regular expression: %1.").arg(expression->errorString()));
        else
            pattern.expression = *expression;
        m_result.rules.patterns.push_back(pattern);
    }

    const JsonValue& m_root;
    StrictReader m_json{ruleSetLimits::characters};
    ReadRuleSet m_result;
};

} // namespace

Result<ReadRuleSet> readRuleSet(const QByteArray& json) {
    const Result<JsonValue> root =
        parseJson(json, {ruleSetLimits::bytes, ruleSetLimits::depth, ruleSetLimits::values});
    if (!root) return tl::unexpected(root.error());
    return Reader(*root).read();
}

Result<FoundRuleSet> readRuleSetFile(const QString& path) {
    const Result<QByteArray> bytes = readFile(path, ruleSetLimits::bytes);
    if (!bytes) return tl::unexpected(inFile(path, bytes.error()));
    Result<ReadRuleSet> read = readRuleSet(*bytes);
    if (!read) return tl::unexpected(inFile(path, read.error()));
    FoundRuleSet found{std::make_shared<const RuleSet>(std::move(read->rules)), path,
                       std::move(read->warnings)};
    for (Error& warning : found.warnings) warning = inFile(path, warning);
    return found;
}

Result<FoundRuleSet> findRuleSet(const QString& documentPath, const QString& configFolder) {
    QStringList paths;
    if (!documentPath.isEmpty()) paths.append(QFileInfo(documentPath).dir().filePath(ruleSetFileName));
    if (!configFolder.isEmpty()) paths.append(QDir(configFolder).filePath(ownRuleSetFileName));
    for (const QString& path : paths) {
        Result<FoundRuleSet> found = readRuleSetFile(path);
        if (found || found.error().code != ErrorCode::NotFound) return found;
    }
    return FoundRuleSet{};
}

} // namespace backcast
