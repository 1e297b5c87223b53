// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/pagefacts.h"
#include "core/storage/metamembers.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace backcast {

/// What the status bar says of the text.
struct TextFacts {
    int releaseWords = 0;
    int allWords = 0;
    std::optional<PageFacts> pages; ///< nothing until the pages have been made once
    QString language;               ///< "en"
    int draft = 0;                  ///< 0: none yet
    Targets targets;
    /// What is selected; nothing where nothing is.
    struct Selection {
        int words = 0;
        int of = 0; ///< the words of the part that it is in, or of the whole
        bool operator==(const Selection&) const = default;
    };
    std::optional<Selection> selection;
    bool operator==(const TextFacts&) const = default;
};

/// Whether the text is on the disk, as the user should see it.
struct SaveFacts {
    enum class Kind { Untitled, Saved, Edited, Failed, ReadOnly };
    Kind kind = Kind::Untitled;
    QString text; ///< "Saved 10:42", "Not saved: the disk is full"
    bool operator==(const SaveFacts&) const = default;
};

/// What is wrong with the dictionary of the document's language.
struct DictionaryFacts {
    QString note; ///< beside the language: "no dictionary"; empty: nothing is wrong
    QString tip;
    bool operator==(const DictionaryFacts&) const = default;
};

/// A bar that fills: how much of the one page the release takes.
class FillBar : public QWidget {
    Q_OBJECT
public:
    explicit FillBar(QWidget* parent = nullptr);
    void setFill(double fill); ///< 1.0 is full; more is shown full, in the colour of a warning
    [[nodiscard]] double fill() const { return m_fill; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_fill = 0;
};

/// The line at the foot of the window. Where it is too narrow the least important facts give way first; what
/// is shown keeps its place while the numbers change.
class StatusBar : public QWidget {
    Q_OBJECT
public:
    explicit StatusBar(QWidget* parent = nullptr);

    void setText(const TextFacts& facts);
    void setSaved(const SaveFacts& facts);
    void setDictionary(const DictionaryFacts& facts);
    /// All that is said, for tests and for assistive technology.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void countsClicked();
    void languageClicked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Item;
    Item* add(int importance);
    void showWords();
    void showPages();
    void showLanguage();
    void fit();

    Item* m_words;
    FillBar* m_bar;
    Item* m_release;
    Item* m_whole;
    Item* m_time;
    Item* m_language;
    Item* m_draft;
    Item* m_saved;
    QList<Item*> m_items;
    TextFacts m_facts;
    DictionaryFacts m_dictionary;
};

} // namespace backcast
