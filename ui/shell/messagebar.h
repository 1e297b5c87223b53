// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace backcast {

/// What a message bar says. Messages with the same `id` replace one another.
struct Message {
    enum class Tone { Notice, Warning, Error };
    struct Action {
        QString text;
        std::function<void()> run;
        bool closes = true; ///< whether the bar goes away when it is chosen
    };
    QString id;
    Tone tone = Tone::Notice;
    QString text;
    QList<Action> actions;
    bool closable = true;
};

/// Messages above the page that do not stop the work: errors, notices, offers. They stay until they are
/// answered or replaced; a notice without actions goes away by itself with the next one. Newest at the
/// bottom.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const Message& message);
    void dismiss(const QString& id);
    /// The texts that are shown, from top to bottom.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] bool isShowing(const QString& id) const;
    /// Runs an action of a message, as a click on it does. False: there is none of that name.
    bool trigger(const QString& id, const QString& action);

Q_SIGNALS:
    void dismissed(const QString& id);

private:
    class Strip;
    [[nodiscard]] Strip* find(const QString& id) const;
    QList<Strip*> m_strips;
};

} // namespace backcast
