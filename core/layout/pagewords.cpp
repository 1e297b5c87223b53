// SPDX-License-Identifier: MIT
#include "core/layout/pagewords.h"

#include "core/document/partnames.h"

using namespace Qt::StringLiterals;

namespace backcast {

PageWords::PageWords(const QString& language)
    : m_isSpanish(isSpanish(language)) {}

QString PageWords::pageOf(const QString& label, int count) const {
    return (m_isSpanish ? u"Página %1 de %2"_s : u"Page %1 of %2"_s).arg(label, QString::number(count));
}

QString PageWords::draft(int number) const {
    return (m_isSpanish ? u"Borrador %1"_s : u"Draft %1"_s).arg(number);
}

QString PageWords::figure(int number) const {
    return (m_isSpanish ? u"Figura %1"_s : u"Figure %1"_s).arg(number);
}

QString PageWords::figureMissing() const {
    return m_isSpanish ? u"Esta figura no está en el documento."_s : u"This figure is not in the document."_s;
}

QString PageWords::pictureMissing(const QString& name) const {
    if (name.isEmpty())
        return m_isSpanish ? u"La imagen no se puede mostrar: está dañada o es demasiado grande."_s
                           : u"The picture cannot be shown: it is damaged or too large."_s;
    return (m_isSpanish ? u"La imagen «%1» no se puede mostrar: está dañada o es demasiado grande."_s
                        : u"The picture \u201C%1\u201D cannot be shown: it is damaged or too large."_s)
        .arg(name);
}

QString PageWords::contents() const {
    return m_isSpanish ? u"Contenido"_s : u"Contents"_s;
}

QString PageWords::links() const {
    return m_isSpanish ? u"Enlaces"_s : u"Links"_s;
}

QString PageWords::comments() const {
    return m_isSpanish ? u"Comentarios"_s : u"Comments"_s;
}

QString PageWords::line(int number) const {
    return (m_isSpanish ? u"línea %1"_s : u"line %1"_s).arg(number);
}

QString PageWords::resolved() const {
    return m_isSpanish ? u"resuelto"_s : u"resolved"_s;
}

QString PageWords::wasOn(const QString& quote) const {
    return (m_isSpanish ? u"se refería a: «%1»"_s : u"was on: \u201C%1\u201D"_s).arg(quote);
}

} // namespace backcast
