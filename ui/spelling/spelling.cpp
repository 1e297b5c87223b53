// SPDX-License-Identifier: MIT
#include "ui/spelling/spelling.h"

#include "core/storage/metamembers.h"
#include "ui/editor/editor.h"
#include "ui/shell/documentcontroller.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/statusbar.h"

#include <QMenu>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace backcast {

namespace {

/// What a menu that is about to open may wait for suggestions; what takes longer is filled in.
constexpr auto patience = 150ms;

QString menuText(QString word) {
    return word.replace(u'&', u"&&"_s);
}

} // namespace

Spelling::Spelling(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m(parts) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Spelling::checkNow);
    connect(&m_runner, &SpellRunner::done, this, &Spelling::take);
    connect(&m.editor, &Editor::contentEdited, this, &Spelling::onEdited);
    connect(&m.editor, &Editor::menuWanted, this, &Spelling::fillMenu);
    connect(&m.services.words, &WordLists::changed, this, &Spelling::checkNow);
    connect(&m.services.preferences, &Preferences::spellingChanged, this, &Spelling::checkNow);
}

bool Spelling::mayWrite() const {
    return m.controller.hasDocument() && !m.controller.isReadOnly();
}

void Spelling::onEdited() {
    if (!m.controller.hasDocument() || !m.services.preferences.checksSpelling()) return;
    if (!m_sinceFirstChange.isValid()) m_sinceFirstChange.start();
    const int left = std::max(0, longestWait - int(m_sinceFirstChange.elapsed()));
    m_timer.start(std::min(checkDelay, left));
}

void Spelling::checkNow() {
    m_timer.stop();
    m_sinceFirstChange.invalidate();
    if (!m.controller.hasDocument()) return;
    if (!m.services.preferences.checksSpelling()) {
        m_runner.forget();
        m_report.reset();
        m.editor.setMisspellings({});
        showState();
        Q_EMIT checked();
        return;
    }
    const Document& document = m.editor.content();
    SpellOptions options;
    options.folders = m.services.words.folders();
    options.words = m.services.words.words() + dictionaryOf(document.meta);
    m_runner.request(document, options, m.editor.revision());
}

void Spelling::take(const SpellReport& report, quint64 revision) {
    // Its offsets are those of a text that is gone; a newer check is on its way. The old marks stay
    // meanwhile.
    if (revision != m.editor.revision()) return;
    m_report = report;
    m.editor.setMisspellings(report.misspelled);
    showState();
    Q_EMIT checked();
}

void Spelling::showState() {
    if (!m_report || m_report->state == SpellReport::State::Checked) return m.status.setDictionary({});
    const QString language = languageTitle(m_report->language);
    if (m_report->state == SpellReport::State::NoDictionary)
        m.status.setDictionary(
            {tr("no dictionary"),
             tr("Spelling is not checked: no dictionary for %1 is installed. Click to see how to get one.")
                 .arg(language)});
    else
        m.status.setDictionary({tr("spelling not checked"), m_report->problem});
}

void Spelling::step(int direction) {
    if (m.editor.goToMisspelling(direction)) return;
    QString text = tr("No misspelt word was found.");
    if (!m.services.preferences.checksSpelling())
        text = tr("Spelling is not checked. Switch it on in the Check menu.");
    else if (m_report && m_report->state != SpellReport::State::Checked)
        return explain();
    m.messages.show({u"spelling"_s, Message::Tone::Notice, text, {}, true});
}

void Spelling::correct() {
    if (!m.editor.misspellingAt(m.editor.textCursor().position())) {
        step(1);
        if (!m.editor.misspellingAt(m.editor.textCursor().position())) return;
    }
    QMenu menu(&m.window);
    fillMenu(menu, m.editor.textCursor().position());
    if (const QList<QAction*> actions = menu.actions(); !actions.isEmpty())
        menu.setActiveAction(actions.constFirst());
    menu.exec(m.editor.cursorPoint());
}

void Spelling::fillMenu(QMenu& menu, int position) {
    const std::optional<Misspelling> place = m.editor.misspellingAt(position);
    if (!place) return;
    const QString word = place->word;
    QAction* before = menu.actions().value(0);
    if (mayWrite()) addSuggestions(menu, before, *place, word);
    const auto add = [&](const QString& text, void (Spelling::*slot)(const QString&), bool enabled) {
        auto* action = new QAction(text, &menu);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, [this, slot, word] { (this->*slot)(word); });
        menu.insertAction(before, action);
    };
    add(tr("Add to my dictionary"), &Spelling::addToMine, true);
    add(tr("Add to the document's dictionary"), &Spelling::addToDocument, mayWrite());
    add(tr("Ignore in this session"), &Spelling::ignore, true);
    if (before) menu.insertSeparator(before);
}

/// A menu that opens before the suggestions are there says that they come, and gets them.
void Spelling::addSuggestions(QMenu& menu, QAction* before, const Misspelling& place, const QString& word) {
    auto* state = new QAction(tr("Looking for suggestions…"), &menu);
    state->setEnabled(false);
    menu.insertAction(before, state);
    menu.insertSeparator(before);
    const auto fill = [this, place, &menu](QAction* at, const QStringList& suggestions) {
        at->setVisible(suggestions.isEmpty());
        at->setText(tr("No suggestions"));
        for (const QString& suggestion : suggestions) {
            auto* action = new QAction(menuText(suggestion), &menu);
            QFont font = action->font();
            font.setWeight(QFont::DemiBold);
            action->setFont(font);
            connect(action, &QAction::triggered, &m.editor,
                    [this, place, suggestion] { m.editor.replace(place, suggestion); });
            menu.insertAction(at, action);
        }
    };
    // As it is looked up: the apostrophe of the text is another than that of dictionaries.
    QString plain = word;
    plain.replace(QChar(0x2019), u'\'').remove(QChar(0x00AD));
    if (const std::optional<QStringList> suggestions = m_runner.suggest(plain, patience))
        return fill(state, *suggestions);
    connect(&m_runner, &SpellRunner::suggested, state,
            [state, plain, fill](const QString& about, const QStringList& suggestions) {
                if (about == plain && state->isVisible()) fill(state, suggestions);
            });
}

void Spelling::addToMine(const QString& word) {
    if (const Result<void> added = m.services.words.add(word); !added) {
        m.services.words.ignore(word);
        m.messages.show({u"spelling"_s,
                         Message::Tone::Warning,
                         tr("“%1” was not added to your dictionary, but is ignored in this session. %2")
                             .arg(word, added.error().text()),
                         {},
                         true});
        return;
    }
    m.messages.show({u"spelling"_s,
                     Message::Tone::Notice,
                     tr("“%1” is in your dictionary now.").arg(word),
                     {{tr("Undo"), [this, word] { std::ignore = m.services.words.remove(word); }}},
                     true});
}

void Spelling::addToDocument(const QString& word) {
    if (!mayWrite()) return;
    Document changed = m.editor.content();
    QStringList words = dictionaryOf(changed.meta);
    if (words.contains(word)) return;
    words.append(word);
    setDictionary(changed.meta, words);
    m.editor.apply(changed); // undone like any edit of the text
}

void Spelling::ignore(const QString& word) {
    m.services.words.ignore(word);
    m.messages.show({u"spelling"_s,
                     Message::Tone::Notice,
                     tr("“%1” is ignored until Backcast is closed.").arg(word),
                     {{tr("Undo"), [this, word] { m.services.words.stopIgnoring(word); }}},
                     true});
}

void Spelling::setLanguage(const QString& language) {
    if (!mayWrite() || m.editor.content().meta.language == language) return;
    Document changed = m.editor.content();
    changed.meta.language = language;
    m.editor.apply(changed);
    checkNow();
}

void Spelling::explain() {
    if (!m_report || m_report->state == SpellReport::State::Checked) return;
    const QString language = languageTitle(m_report->language);
    Question question;
    question.choices = {{tr("Close"), Question::Look::Plain}, {tr("Look again"), Question::Look::Primary}};
    question.preset = 1;
    if (m_report->state == SpellReport::State::NoDictionary) {
        question.title = tr("There is no dictionary for %1").arg(language);
        question.text =
            tr("Spelling is not checked; everything else works. Dictionaries of Hunspell are used: "
               "install the package below, then look again. Or choose another language in Check > "
               "Language.");
        question.detail = tr("sudo apt install %1").arg(dictionaryPackage(m_report->language));
    } else {
        question.title = tr("The dictionary for %1 cannot be used").arg(language);
        question.text = m_report->problem;
    }
    if (m.services.dialogs.ask(&m.window, question) == 1) checkNow();
}

} // namespace backcast
