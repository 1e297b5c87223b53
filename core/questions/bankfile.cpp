// SPDX-License-Identifier: MIT
//
// Reading a question bank from its JSON.
#include "core/questions/questionbank.h"
#include "core/storage/json.h"
#include "core/storage/safefile.h"

#include <QCoreApplication>
#include <QSet>

#include <initializer_list>

namespace backcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int newestVersion = 1;

/// For lupdate, which finds the sentences by it.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(QuestionBank)
};

/// A value and the way to it. Reading throws nothing: the first error is kept, and what follows is empty.
class Reader {
public:
    explicit Reader(const JsonValue& root)
        : m_root(root) {}

    [[nodiscard]] Result<QuestionBank> read() {
        QuestionBank bank = readAll();
        if (m_error) return tl::unexpected(*m_error);
        return bank;
    }

private:
    /// Keeps the first error; `m_path` says where.
    void fail(const QString& message, ErrorCode code = ErrorCode::Invalid) {
        if (!m_error) m_error = Error{code, message, m_path.isEmpty() ? u"/"_s : jsonPointer(m_path)};
    }

    void allow(const JsonValue& object, std::initializer_list<const char*> names) {
        if (!object.isObject()) return fail(Tr::tr("An object is expected here: { … }."));
        for (const std::string& name : object.names) {
            if (std::find(names.begin(), names.end(), name) != names.end()) continue;
            m_path.append(QString::fromStdString(name));
            fail(Tr::tr("A question bank has no such member."));
            m_path.removeLast();
        }
    }

    [[nodiscard]] QString text(const JsonValue& object, const char* name, bool isNeeded) {
        const JsonValue* value = object.find(name);
        m_path.append(QString::fromLatin1(name));
        QString result;
        if (value && value->type != JsonValue::Type::String)
            fail(Tr::tr("A text is expected here."));
        else if (value)
            result = Text::sanitised(QString::fromStdString(value->text)).simplified();
        if (isNeeded && result.isEmpty()) fail(Tr::tr("This is needed, and may not be empty."));
        if (result.size() > bankLimits::characters)
            fail(Tr::tr("This text is too long. At most %1 characters.").arg(bankLimits::characters));
        m_path.removeLast();
        return result;
    }

    /// Calls `each` for every item of a list, of which there may be `most`.
    template <class Each>
    void list(const JsonValue& object, const char* name, qsizetype most, Each each) {
        m_path.append(QString::fromLatin1(name));
        const JsonValue* value = object.find(name);
        if (!value || value->type != JsonValue::Type::Array) {
            fail(Tr::tr("A list is expected here: [ … ]."));
        } else if (qsizetype(value->items.size()) > most) {
            fail(Tr::tr("This list is too long. At most %1.").arg(most));
        } else {
            for (size_t i = 0; i < value->items.size() && !m_error; ++i) {
                m_path.append(QString::number(i));
                each(value->items[i]);
                m_path.removeLast();
            }
        }
        m_path.removeLast();
    }

    void readHead() {
        allow(m_root, {"$schema", "format", "version", "language", "name", "themes"});
        if (m_error) return;
        const QString format = text(m_root, "format", true);
        m_path = {u"format"_s};
        if (format != u"prfaq-questions")
            fail(Tr::tr("This is no question bank: \"format\" has to be \"prfaq-questions\"."));
        m_path = {u"version"_s};
        const JsonValue* version = m_root.find("version");
        const int number = version && version->type == JsonValue::Type::Number
                               ? QString::fromStdString(version->text).toInt()
                               : 0;
        if (number < 1) fail(Tr::tr("The version has to be 1."));
        if (number > newestVersion)
            fail(Tr::tr("This bank is for a later version of Backcast."), ErrorCode::TooNew);
        m_path.clear();
    }

    [[nodiscard]] QuestionBank readAll() {
        QuestionBank bank;
        readHead();
        if (m_error) return bank;
        bank.language = text(m_root, "language", false);
        bank.name = text(m_root, "name", false);
        list(m_root, "themes", bankLimits::themes,
             [&](const JsonValue& value) { bank.themes.append(readTheme(value)); });
        return bank;
    }

    [[nodiscard]] BankTheme readTheme(const JsonValue& value) {
        BankTheme theme;
        allow(value, {"id", "faq", "title", "questions"});
        if (m_error) return theme;
        theme.id = text(value, "id", true);
        theme.title = text(value, "title", true);
        const QString faq = text(value, "faq", true);
        if (faq != u"customer" && faq != u"internal") {
            m_path.append(u"faq"_s);
            fail(Tr::tr("Either \"customer\" or \"internal\" is expected here."));
            m_path.removeLast();
        }
        theme.faq = faq == u"internal" ? Place::InternalFaq : Place::CustomerFaq;
        once(m_themes, faq + u'/' + theme.id);
        QSet<QString> ids;
        list(value, "questions", bankLimits::questions, [&](const JsonValue& item) {
            theme.questions.append(readQuestion(item));
            once(ids, theme.questions.constLast().id);
            if (++m_questions > bankLimits::questions)
                fail(Tr::tr("These are too many questions. At most %1 in all.").arg(bankLimits::questions));
        });
        return theme;
    }

    [[nodiscard]] BankQuestion readQuestion(const JsonValue& value) {
        BankQuestion question;
        allow(value, {"id", "ask", "hint", "covered_by"});
        if (m_error) return question;
        question.id = text(value, "id", true);
        question.text = text(value, "ask", true);
        question.hint = text(value, "hint", false);
        if (!value.find("covered_by")) return question;
        list(value, "covered_by", bankLimits::phrases, [&](const JsonValue& item) {
            const QString written =
                item.type == JsonValue::Type::String ? QString::fromStdString(item.text) : QString();
            const std::optional<Phrase> phrase =
                written.size() > bankLimits::characters ? std::nullopt : Phrase::parse(written);
            if (phrase)
                question.recognised.append(*phrase);
            else
                fail(Tr::tr("No question can be recognised by this. Words are expected, such as \"how much\" "
                            "or \"cost*\"; at least three letters before a \"*\"."));
        });
        return question;
    }

    void once(QSet<QString>& ids, const QString& id) {
        if (ids.contains(id)) fail(Tr::tr("The id \"%1\" stands here twice.").arg(id.section(u'/', -1)));
        ids.insert(id);
    }

    const JsonValue& m_root;
    QStringList m_path;
    std::optional<Error> m_error;
    QSet<QString> m_themes;
    qsizetype m_questions = 0;
};

} // namespace

Result<QuestionBank> readBank(const QByteArray& json) {
    const Result<JsonValue> root =
        parseJson(json, {bankLimits::bytes, bankLimits::depth, bankLimits::values});
    if (!root) return tl::unexpected(root.error());
    return Reader(*root).read();
}

Result<QuestionBank> readBankFile(const QString& path) {
    const auto named = [&path](Error error) {
        if (!error.where.startsWith(path))
            error.where = error.where.isEmpty() ? path : path + u": "_s + error.where;
        return tl::unexpected(std::move(error));
    };
    const Result<QByteArray> bytes = readFile(path, bankLimits::bytes);
    if (!bytes) return named(bytes.error());
    Result<QuestionBank> bank = readBank(*bytes);
    if (!bank) return named(bank.error());
    return bank;
}

} // namespace backcast
