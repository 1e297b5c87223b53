// SPDX-License-Identifier: MIT
#include "ui/writing/writingactions.h"

#include "core/document/names.h"
#include "ui/editor/pictures.h"
#include "ui/editor/tableediting.h"
#include "ui/settings/preferences.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/dialogservice.h"
#include "ui/shell/messagebar.h"
#include "ui/writing/focusmode.h"
#include "ui/writing/splitpage.h"

#include <QActionGroup>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

QKeySequence keys(const char* text) {
    return QKeySequence(QString::fromLatin1(text));
}

} // namespace

WritingActions::WritingActions(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m(parts)
    , m_focus(new FocusMode(parts.around, parts.editor, parts.restored, this))
    , m_split(new SplitPage(parts.editor, parts.pageSplitter, this)) {
    const WritingChoices choices = m.services.preferences.writing();
    m.editor.setTypographic(choices.typographic);
    m.editor.setDim(choices.dim);
    m.editor.setTypewriter(choices.typewriter);
    m_split->setState(choices.pageSplit);
    connect(&m.editor, &Editor::noticed, this, [this](const QString& text) { tell(u"editor"_s, text); });
    connect(m_split, &SplitPage::stateChanged, this, [this](const QByteArray& state) {
        change([&](WritingChoices& choice) { choice.pageSplit = state; });
    });
}

WritingActions::~WritingActions() = default;

void WritingActions::tell(const QString& id, const QString& text) {
    m.messages.show({id, Message::Tone::Notice, text, {}, true});
}

void WritingActions::change(const std::function<void(WritingChoices&)>& by) {
    WritingChoices choices = m.services.preferences.writing();
    by(choices);
    m.services.preferences.setWriting(choices);
}

void WritingActions::addToEdit(QMenu& menu) {
    menu.addSeparator();
    QAction& typographic = m.actions.add(u"edit.typographic"_s, tr("T&ypographic quotes and dashes"));
    typographic.setCheckable(true);
    typographic.setChecked(m.services.preferences.writing().typographic);
    connect(&typographic, &QAction::triggered, this, [this](bool on) {
        m.editor.setTypographic(on);
        change([on](WritingChoices& choices) { choices.typographic = on; });
    });
    menu.addAction(&typographic);
}

void WritingActions::addToFormat(QMenu& menu) {
    Editor& editor = m.editor;
    const auto add = [&](const QString& id, const QString& title, const QList<QKeySequence>& shortcuts,
                         auto slot) { menu.addAction(&m.actions.add(id, title, shortcuts, &editor, slot)); };
    add(u"format.heading3"_s, tr("&Heading"), {keys("Ctrl+Alt+3")}, [&editor] { editor.toggleHeading(3); });
    add(u"format.heading4"_s, tr("S&maller heading"), {keys("Ctrl+Alt+4")},
        [&editor] { editor.toggleHeading(4); });
    add(u"format.quote"_s, tr("&Quote"), {keys("Ctrl+Shift+9")}, &Editor::toggleQuote);
    add(u"format.codeblock"_s, tr("Code bloc&k"), {keys("Ctrl+Alt+E")}, &Editor::toggleCodeBlock);
    add(u"format.paragraph"_s, tr("Plain &paragraph"), {keys("Ctrl+Alt+0")}, &Editor::makeParagraphs);
    add(u"format.rule"_s, tr("Hori&zontal rule"), {}, &Editor::insertRule);
    menu.addSeparator();
    add(u"format.clear"_s, tr("Clear m&arks"), {keys("Ctrl+Shift+Space")}, &Editor::clearMarks);
    menu.addAction(&m.actions.add(u"format.quoted"_s, tr("Qu&ote: real or hypothetical…"), {}, this,
                                  &WritingActions::askQuote));
}

void WritingActions::addToView(QMenu& menu) {
    menu.addSeparator();
    QAction& focus = m.actions.add(u"view.focus"_s, tr("&Focus mode"), {keys("Shift+F11")});
    focus.setCheckable(true);
    connect(&focus, &QAction::triggered, m_focus, &FocusMode::setOn);
    connect(m_focus, &FocusMode::changed, this, [this, &focus](bool on) {
        focus.setChecked(on);
        if (!m_switching) change([on](WritingChoices& choices) { choices.focus = on; });
        m.messages.dismiss(u"focus"_s);
    });
    menu.addAction(&focus);
    addDim(menu);
    QAction& typewriter = m.actions.add(u"view.typewriter"_s, tr("&Typewriter scrolling"));
    typewriter.setCheckable(true);
    typewriter.setChecked(m.editor.isTypewriter());
    connect(&typewriter, &QAction::triggered, this, [this](bool on) {
        m.editor.setTypewriter(on);
        change([on](WritingChoices& choices) { choices.typewriter = on; });
    });
    menu.addAction(&typewriter);
    QAction& split = m.actions.add(u"view.split"_s, tr("Show another part &below"), {keys("Ctrl+\\")});
    split.setCheckable(true);
    connect(&split, &QAction::triggered, m_split, &SplitPage::setShown);
    connect(m_split, &SplitPage::changed, &split, &QAction::setChecked);
    menu.addAction(&split);
    menu.addSeparator();
}

void WritingActions::addDim(QMenu& menu) {
    QMenu& dims = *menu.addMenu(tr("&Dim"));
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& id, const QString& title, Dim dim) {
        QAction& action = m.actions.add(id, title);
        action.setCheckable(true);
        action.setChecked(m.editor.dim() == dim);
        group->addAction(&action);
        connect(&action, &QAction::triggered, this, [this, dim] {
            m.editor.setDim(dim);
            change([dim](WritingChoices& choices) { choices.dim = dim; });
        });
        dims.addAction(&action);
    };
    add(u"view.dim.off"_s, tr("&Nothing"), Dim::Off);
    add(u"view.dim.paragraph"_s, tr("All but the &paragraph"), Dim::Paragraph);
    add(u"view.dim.sentence"_s, tr("All but the &sentence"), Dim::Sentence);
}

void WritingActions::askQuote() {
    const std::optional<std::optional<QuoteRecord>> answer =
        m.services.dialogs.askQuote(&m.window, m.editor.textCursor().block().text(), m.editor.quoteRecord());
    if (answer) m.editor.setQuoteRecord(*answer);
    m.editor.setFocus();
}

void WritingActions::addPicture(const QString& path) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return tell(u"picture"_s,
                    tr("%1 could not be read: %2. Nothing was changed.").arg(name, file.errorString()));
    // One byte more than a picture may have: larger ones are not read to be refused.
    const Result<Attachment> picture = pictureOf(file.read(largestPicture + 1), name);
    if (!picture) return tell(u"picture"_s, name + u": "_s + picture.error().message);
    m.messages.dismiss(u"picture"_s);
    m.editor.insertPicture(*picture);
}

void WritingActions::updateState(bool open, bool writable) {
    const auto enable = [this](const QString& id, bool on) { m.actions.action(id).setEnabled(on); };
    const bool inText = writable && !m.editor.tables().isOpen(); // a cell has no kind of its own
    const bool heading = inText && m.editor.canBe(kinds::heading);
    enable(u"format.heading3"_s, heading);
    enable(u"format.heading4"_s, heading);
    for (const QString& id : {u"format.quote"_s, u"format.codeblock"_s, u"format.rule"_s})
        enable(id, inText && m.editor.canBe(kinds::quote));
    for (const QString& id : {u"format.bullets"_s, u"format.numbers"_s}) enable(id, inText);
    enable(u"format.quoted"_s, writable && m.editor.isInQuote());
    for (const QString& id : {u"view.focus"_s, u"view.typewriter"_s, u"view.split"_s}) enable(id, open);
    m.actions.setEnabled(u"view.dim."_s, open);
}

void WritingActions::setDocumentShown(bool shown) {
    const QScopedValueRollback switching(m_switching, true);
    const bool focus = shown && m.services.preferences.writing().focus;
    if (!shown) m_split->setShown(false);
    m_focus->setOn(false); // the window has shown its parts anew
    m_focus->setOn(focus);
    // Who comes back to a page without a menu must know how to get it.
    if (focus) tell(u"focus"_s, tr("Only the page is shown. Esc brings back the rest."));
}

void WritingActions::suspendFocus() {
    const QScopedValueRollback switching(m_switching, true);
    m_focus->setOn(false);
    m.messages.dismiss(u"focus"_s);
}

bool WritingActions::isFocused() const {
    return m_focus->isOn();
}

} // namespace backcast
