// SPDX-License-Identifier: MIT
#include "core/document/people.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

const Person* findPerson(const Document& document, QAnyStringView id) {
    const auto found = std::find_if(document.people.cbegin(), document.people.cend(),
                                    [id](const Person& person) { return person.id == id; });
    return found == document.people.cend() ? nullptr : &*found;
}

QString personName(const Document& document, const QString& id) {
    const Person* person = findPerson(document, id);
    return person && !person->name.isEmpty() ? person->name : id;
}

QString putPerson(Document& document, const Person& person) {
    for (Person& known : document.people) {
        if (known.id == person.id) {
            known.name = person.name;
            known.colour = person.colour;
            return known.id;
        }
    }
    for (const Person& known : std::as_const(document.people))
        if (known.name.compare(person.name, Qt::CaseInsensitive) == 0) return known.id;
    document.people.append(person);
    return person.id;
}

QStringList personColours() {
    return {u"#0b7a75"_s, u"#2f6db5"_s, u"#7a4fb5"_s, u"#b5407a"_s,
            u"#b5483a"_s, u"#b07a14"_s, u"#5a7d2a"_s, u"#64748b"_s};
}

} // namespace backcast
