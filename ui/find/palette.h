// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace backcast {

/// Something that the palette can do or go to.
struct PaletteEntry {
    QString title;
    QString detail; ///< to the right: where it is from ("File", "Recent document"), and its keys
    std::function<void()> run;
};

/// The entries in which every word of `text` occurs, in title or detail, whatever case and accents; those
/// whose title begins with the first word stand first, otherwise the order stays.
[[nodiscard]] QList<int> matchingEntries(const QList<PaletteEntry>& entries, const QString& text);

/// A field and a list over the window: whoever knows the name of a thing gets there without looking for its
/// menu.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    /// Lies over `window`, in the middle of its upper part.
    explicit CommandPalette(QWidget& window);

    void open(QList<PaletteEntry> entries);
    [[nodiscard]] QStringList shown() const; ///< the titles in the list

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void close();
    void filter();
    void run();
    void step(int by);

    QWidget& m_window;
    QLineEdit* m_text;
    QListView* m_list;
    QStandardItemModel* m_model;
    QList<PaletteEntry> m_entries;
    QPointer<QWidget> m_before; ///< had the focus, and gets it back
};

} // namespace backcast
