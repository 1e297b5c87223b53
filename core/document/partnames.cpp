// SPDX-License-Identifier: MIT
#include "core/document/partnames.h"

#include "core/document/names.h"

using namespace Qt::StringLiterals;

namespace backcast {

bool isSpanish(const QString& language) {
    return language == u"es" || language.startsWith(u"es-") || language.startsWith(u"es_");
}

QString partTitle(Place place, const QString& language) {
    const bool spanish = isSpanish(language);
    switch (place) {
    case Place::Release:
        return spanish ? u"Comunicado de prensa"_s : u"Press release"_s;
    case Place::CustomerFaq:
        return spanish ? u"Preguntas frecuentes de clientes"_s : u"Customer FAQ"_s;
    case Place::InternalFaq:
        return spanish ? u"Preguntas frecuentes internas"_s : u"Internal FAQ"_s;
    case Place::Questions:
        return spanish ? u"Las cinco preguntas"_s : u"The five questions"_s;
    case Place::Appendix:
        return spanish ? u"Apéndice"_s : u"Appendix"_s;
    case Place::Unsorted:
        break;
    }
    return spanish ? u"Sin clasificar"_s : u"Unsorted"_s;
}

QString questionTitle(const QString& role, const QString& language) {
    const bool spanish = isSpanish(language);
    if (role == roles::customer) return spanish ? u"¿Quién es el cliente?"_s : u"Who is the customer?"_s;
    if (role == roles::problem)
        return spanish ? u"¿Cuál es el problema o la oportunidad para el cliente?"_s
                       : u"What is the problem or the opportunity for the customer?"_s;
    if (role == roles::benefit)
        return spanish ? u"¿Está claro el beneficio más importante para el cliente?"_s
                       : u"Is the customer's most important benefit clear?"_s;
    if (role == roles::evidence)
        return spanish ? u"¿Cómo supiste lo que el cliente necesita o quiere?"_s
                       : u"How did you know what the customer needs or wants?"_s;
    if (role == roles::experience)
        return spanish ? u"¿Cómo es la experiencia del cliente?"_s
                       : u"What does the customer's experience look like?"_s;
    return {};
}

} // namespace backcast
