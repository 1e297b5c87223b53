// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("steps answer what the experience looks like") {
    CHECK(
        boxOf(
            "experience",
            u"The librarian films a shelf, sees which books stand in the wrong place, moves them and taps Done."_s) ==
        AnswerState::Answered);
    CHECK(boxOf("experience",
                u"La jefa de sala abre la semana, pulsa el turno libre y elige a quién preguntar."_s,
                u"es"_s) == AnswerState::Answered);
    Writer w;
    w.release(
        "experience",
        u"The librarian opens Shelfmark and films one shelf. She sees which books stand in the wrong place, and moves them."_s);
    CHECK(answerState(check(w.document()), "experience") == AnswerState::Answered);
}

TEST_CASE("adjectives and architecture are weak") {
    CHECK(boxOf("experience", u"Seamless and intuitive."_s) == AnswerState::Weak);
    CHECK(boxOf("experience",
                u"It runs on a cluster of containers with a queue in front of a model of the alphabet."_s) ==
          AnswerState::Weak);
}

TEST_CASE("a FAQ that says how to is weak, a document that says nothing does not answer") {
    Writer w;
    w.ask(Place::CustomerFaq, u"How do I get started?"_s, u"Download the app and film a shelf."_s);
    CHECK(answerState(check(w.document()), "experience") == AnswerState::Weak);
    Writer none;
    none.ask(Place::CustomerFaq, u"What does it cost?"_s, u"Nothing."_s);
    CHECK(answerState(check(none.document()), "experience") == AnswerState::Unanswered);
    CHECK(boxOf("experience", u""_s) == AnswerState::Unanswered);
}

TEST_CASE("a picture answers where it stands with the experience, elsewhere it is weak") {
    Writer w;
    const Id experience = w.release("experience", u"One morning in a school library."_s);
    Document document = w.document();
    Visual visual;
    visual.id = u"v1"_s;
    visual.kind = u"storyboard"_s;
    document.visuals.append(visual);
    Block figure;
    figure.id = u"f1"_s;
    figure.kind = u"figure"_s;
    figure.figure = u"v1"_s;
    document.appendix.blocks.append(figure);
    CHECK(answerState(check(document), "experience") == AnswerState::Weak);
    document.visuals.first().supports = experience;
    CHECK(answerState(check(document), "experience") == AnswerState::Answered);
    document.appendix.blocks.clear(); // a picture that nobody sees
    CHECK(answerState(check(document), "experience") != AnswerState::Answered);
}
