// SPDX-License-Identifier: MIT
#include "core/questions/coverage.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

FaqEntry asking(const QString& id, const QString& question, const QString& answer = {}) {
    FaqEntry entry;
    entry.id = id;
    entry.text = Text(question);
    Block block;
    block.id = id + u'a';
    block.text = Text(answer);
    entry.answer = {block};
    return entry;
}

/// "price/cost price/trial": what a single question covers of the built-in bank.
QString recognised(const QString& language, Place place, const QString& question) {
    Document document;
    (place == Place::InternalFaq ? document.internalFaq : document.customerFaq).entries = {
        asking(u"q"_s, question)};
    const QuestionBank& bank = builtInBank(language);
    const QList<QList<QuestionCover>> covers = coverage(bank, document);
    QStringList found;
    for (qsizetype t = 0; t < covers.size(); ++t)
        for (qsizetype q = 0; q < covers.at(t).size(); ++q)
            if (covers.at(t).at(q).cover != Cover::NotAsked)
                found.append(bank.themes.at(t).id + u'/' + bank.themes.at(t).questions.at(q).id);
    return found.join(u' ');
}

QuestionCover coverOf(const Document& document, const QString& theme, const QString& question,
                      Place faq = Place::CustomerFaq) {
    const QuestionBank& bank = builtInBank(u"en"_s);
    const QList<QList<QuestionCover>> covers = coverage(bank, document);
    for (qsizetype t = 0; t < covers.size(); ++t)
        for (qsizetype q = 0; q < covers.at(t).size(); ++q)
            if (bank.themes.at(t).faq == faq && bank.themes.at(t).id == theme &&
                bank.themes.at(t).questions.at(q).id == question)
                return covers.at(t).at(q);
    throw std::runtime_error("no such question in the bank");
}

} // namespace

TEST_CASE("the questions of templates and samples are recognised, and as nothing else") {
    QFile file(QStringLiteral(BACKCAST_TEST_DATA "/questions/recognised.tsv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    int lines = 0;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u'\t');
        REQUIRE(fields.size() == 4);
        INFO(line.toStdString());
        CHECK(recognised(fields.at(0), fields.at(1) == u"I" ? Place::InternalFaq : Place::CustomerFaq,
                         fields.at(3)) == fields.at(2));
        ++lines;
    }
    CHECK(lines > 120);
}

TEST_CASE("a question about something else covers nothing") {
    for (const char* question :
         {"Why is it called Morning Cover?", "Which colours are there?", "Can I rename a route?",
          "Is there a dark theme?", "Who had the idea?", "", "?", "How heavy is the box?"}) {
        INFO(question);
        CHECK(recognised(u"en"_s, Place::CustomerFaq, QString::fromUtf8(question)).isEmpty());
        CHECK(recognised(u"en"_s, Place::InternalFaq, QString::fromUtf8(question)).isEmpty());
    }
    for (const char* question : {"¿Por qué se llama Hora de Agua?", "¿De qué color es?",
                                 "¿Puedo cambiar el nombre de una acequia?", "¿A quién se le ocurrió?"}) {
        INFO(question);
        CHECK(recognised(u"es"_s, Place::CustomerFaq, QString::fromUtf8(question)).isEmpty());
        CHECK(recognised(u"es"_s, Place::InternalFaq, QString::fromUtf8(question)).isEmpty());
    }
}

TEST_CASE("each question of the bank covers itself, whatever case and accents it is written with") {
    for (const QString& language : bankLanguages())
        for (const BankTheme& theme : builtInBank(language).themes)
            for (const BankQuestion& question : theme.questions) {
                const QString id = theme.id + u'/' + question.id;
                INFO(id.toStdString());
                CHECK(recognised(language, theme.faq, question.text.toUpper()).split(u' ').contains(id));
            }
}

TEST_CASE("only the FAQ counts to which a question belongs, and an answer makes the difference") {
    Document document;
    document.internalFaq.entries = {asking(u"i1"_s, u"What does it cost a customer?"_s)};
    CHECK(coverOf(document, u"price"_s, u"cost"_s) == QuestionCover{});
    document.customerFaq.entries = {asking(u"c1"_s, u"What’s the price?"_s)};
    CHECK(coverOf(document, u"price"_s, u"cost"_s) == QuestionCover{Cover::Asked, u"c1"_s});
    document.customerFaq.entries.append(asking(u"c2"_s, u"And the cost of a year?"_s, u"$ 40."_s));
    CHECK(coverOf(document, u"price"_s, u"cost"_s) == QuestionCover{Cover::Answered, u"c2"_s});
}

TEST_CASE("a question goes behind the last of its theme, else to the end, and fills an empty one") {
    IdSource ids(5);
    Document document;
    document.customerFaq.entries = {asking(u"c1"_s, u"What does it cost?"_s, u"$ 4"_s),
                                    asking(u"c2"_s, u"Who can see it?"_s), asking(u"c3"_s, {})};
    const QuestionBank& bank = builtInBank(u"en"_s);
    const QList<QList<QuestionCover>> covers = coverage(bank, document);
    QStringList before;
    for (const QList<QuestionCover>& theme : covers) before.append(entryBefore(document.customerFaq, theme));
    CHECK(before.count(u"c1"_s) == 1);
    CHECK(before.count(u"c2"_s) == 1);
    CHECK(before.count(QString()) == before.size() - 2);

    const WithQuestion behind =
        withQuestion(document, Place::CustomerFaq, u"Can I try it before I pay?"_s, u"c1"_s, {}, ids);
    REQUIRE(behind.document.customerFaq.entries.size() == 4);
    CHECK(behind.document.customerFaq.entries.at(1).id == behind.entry);
    CHECK(behind.document.customerFaq.entries.at(1).answer.constFirst().id == behind.answer);
    CHECK(behind.document.customerFaq.entries.at(1).text.plain() == u"Can I try it before I pay?");
    CHECK(checkInvariants(behind.document).filter(behind.entry).isEmpty());

    const WithQuestion filled =
        withQuestion(document, Place::CustomerFaq, u"Who helps me?"_s, u"c1"_s, u"c3"_s, ids);
    REQUIRE(filled.document.customerFaq.entries.size() == 3);
    CHECK(filled.entry == u"c3");
    CHECK(filled.answer == u"c3a");

    // One that has words is not taken.
    const WithQuestion last =
        withQuestion(document, Place::CustomerFaq, u"Who helps me?"_s, {}, u"c2"_s, ids);
    CHECK(last.document.customerFaq.entries.constLast().id == last.entry);
    const WithQuestion first = withQuestion({}, Place::InternalFaq, u"Why now?"_s, {}, {}, ids);
    CHECK(first.document.internalFaq.entries.size() == 1);
}

TEST_CASE("phrases are words in a row, beginnings of words, or groups of them") {
    const auto occurs = [](const char* phrase, const char* text) {
        const std::optional<Phrase> parsed = Phrase::parse(QString::fromUtf8(phrase));
        REQUIRE(parsed);
        return parsed->occursIn(comparedWords(QString::fromUtf8(text)));
    };
    CHECK(occurs("how much", "So HOW much is it?"));
    CHECK_FALSE(occurs("how much", "How very much is it?"));
    CHECK(occurs("cost*", "What are the costs?"));
    CHECK_FALSE(occurs("cost", "What are the costs?"));
    CHECK(occurs("stored + where", "Where is my data stored?"));
    CHECK_FALSE(occurs("stored + where", "Is my data stored?"));
    CHECK(occurs("que paises", "¿En qué países?"));
    CHECK(occurs("what's hard", "What’s hard about it?"));
    for (const char* bad : {"", " ", "*", "a*", "how + ", "+", "?"})
        CHECK_FALSE(Phrase::parse(QString::fromUtf8(bad)));
}
