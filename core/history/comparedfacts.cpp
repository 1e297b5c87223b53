// SPDX-License-Identifier: MIT
#include "core/history/comparedfacts.h"

#include "core/checks/check.h"
#include "core/document/names.h"
#include "core/document/people.h"
#include "core/history/comparesay.h"

namespace backcast {

using comparing::Say;

namespace {

class FactList {
public:
    void add(Fact fact, const QString& before, const QString& after) {
        if (before != after) m_facts.append({fact, before, after, {}});
    }
    void add(Fact fact, int before, int after) {
        const auto shown = [](int value) { return value == 0 ? QString() : QString::number(value); };
        add(fact, shown(before), shown(after));
    }
    /// There is nothing to be read but that it is another one.
    void note(Fact fact) { m_facts.append({fact, {}, {}, {}}); }
    /// Word by word.
    void addProse(Fact fact, const QString& before, const QString& after) {
        if (before == after) return;
        m_facts.append({fact, before, after, compareTexts(Text(before), Text(after))});
    }
    [[nodiscard]] QList<FactChange> take() { return std::move(m_facts); }

private:
    QList<FactChange> m_facts;
};

QString kindInWords(const Block& block) {
    const auto withLevel = [&](const QString& one, const QString& other) {
        return block.level > 1 ? other.arg(block.level) : one;
    };
    if (block.kind == kinds::bullet) return withLevel(Say::tr("bullet"), Say::tr("bullet of level %1"));
    if (block.kind == kinds::number) {
        const QString item = withLevel(Say::tr("numbered item"), Say::tr("numbered item of level %1"));
        return block.start > 0 ? Say::tr("%1, starting at %2").arg(item).arg(block.start) : item;
    }
    if (block.kind == kinds::heading)
        return Say::tr("heading of level %1").arg(block.level > 0 ? block.level : 3);
    if (block.kind == kinds::quote) return Say::tr("quote");
    if (block.kind == kinds::code) return Say::tr("code");
    if (block.kind == kinds::table) return Say::tr("table");
    if (block.kind == kinds::figure) return Say::tr("figure");
    if (block.kind == kinds::rule) return Say::tr("rule");
    return block.kind.isEmpty() ? Say::tr("paragraph") : block.kind;
}

QString figureInWords(const Document& document, const Id& id) {
    for (const Visual& visual : document.visuals)
        if (visual.id == id) return visual.title.isEmpty() ? visual.kind : visual.title;
    return id;
}

QString alignmentsOf(const Table& table) {
    QStringList names;
    for (const Column& column : table.columns)
        names.append(column.align.isEmpty() ? QStringLiteral("-") : column.align);
    return names.join(u", ");
}

} // namespace

QList<FactChange> FactComparison::ofDocument() const {
    const Meta& a = m_before.meta;
    const Meta& b = m_after.meta;
    const auto names = [](const Document& document) {
        QStringList list;
        for (const QString& id : document.meta.contributors) list.append(personName(document, id));
        return list.join(u", ");
    };
    FactList facts;
    facts.addProse(Fact::Title, a.title, b.title);
    facts.addProse(Fact::Product, a.product, b.product);
    facts.add(Fact::Language, a.language, b.language);
    facts.add(Fact::Owner, personName(m_before, a.owner), personName(m_after, b.owner));
    facts.add(Fact::Contributors, names(m_before), names(m_after));
    facts.add(Fact::Status, a.status, b.status);
    facts.add(Fact::LaunchDate, a.launchDate, b.launchDate);
    facts.addProse(Fact::Confidentiality, a.confidentiality, b.confidentiality);
    return facts.take();
}

QList<FactChange> FactComparison::ofBlock(const Block* before, const Block* after) const {
    static const Block none;
    const Block& a = before ? *before : none;
    const Block& b = after ? *after : none;
    FactList facts;
    if (before && after) {
        facts.add(Fact::Role, a.role.isEmpty() ? QString() : roleName(a.role),
                  b.role.isEmpty() ? QString() : roleName(b.role));
        facts.add(Fact::Kind, kindInWords(a), kindInWords(b));
        facts.add(Fact::CodeLanguage, a.info, b.info);
        if (a.figure != b.figure)
            facts.add(Fact::FigureShown, figureInWords(m_before, a.figure), figureInWords(m_after, b.figure));
        if (a.kind == kinds::table && b.kind == kinds::table) {
            facts.add(Fact::HeaderRows, a.table.headerRows, b.table.headerRows);
            if (a.table.columns.size() == b.table.columns.size())
                facts.add(Fact::ColumnAlignment, alignmentsOf(a.table), alignmentsOf(b.table));
        }
    }
    facts.addProse(Fact::Heading, a.heading, b.heading);
    facts.addProse(Fact::Label, a.label, b.label);
    return facts.take();
}

namespace {

/// "Q3." and "Q9." are the same label at another place: that the question moved is told anyway.
bool isRenumbered(QString before, QString after) {
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return !before.isEmpty() && !after.isEmpty() && before.removeIf(isDigit) == after.removeIf(isDigit);
}

} // namespace

QList<FactChange> FactComparison::ofEntry(const FaqEntry* before, const FaqEntry* after) const {
    static const FaqEntry none;
    const FaqEntry& a = before ? *before : none;
    const FaqEntry& b = after ? *after : none;
    FactList facts;
    if (before && after) facts.add(Fact::Owner, personName(m_before, a.owner), personName(m_after, b.owner));
    facts.addProse(Fact::Heading, a.heading, b.heading);
    if (!isRenumbered(a.label, b.label)) facts.addProse(Fact::Label, a.label, b.label);
    return facts.take();
}

QList<FactChange> FactComparison::ofVisual(const Visual* before, const Visual* after) const {
    static const Visual none;
    const Visual& a = before ? *before : none;
    const Visual& b = after ? *after : none;
    FactList facts;
    facts.addProse(Fact::FigureTitle, a.title, b.title);
    facts.addProse(Fact::FigureAlt, a.alt, b.alt);
    if (before && after) {
        facts.add(Fact::FigureKind, a.kind, b.kind);
        facts.add(Fact::FigureFidelity, a.fidelity, b.fidelity);
        if (a.data != b.data) facts.note(Fact::FigureDrawing);
    }
    return facts.take();
}

QList<FactChange> FactComparison::ofExperiment(const Experiment* before, const Experiment* after) const {
    static const Experiment none;
    const Experiment& a = before ? *before : none;
    const Experiment& b = after ? *after : none;
    FactList facts;
    facts.addProse(Fact::Assumption, a.assumption, b.assumption);
    facts.addProse(Fact::MustBeTrue, a.mustBeTrue, b.mustBeTrue);
    facts.add(Fact::Sure, a.sure, b.sure);
    facts.add(Fact::CostIfWrong, a.costIfWrong, b.costIfWrong);
    facts.addProse(Fact::Test, a.test, b.test);
    facts.addProse(Fact::Measure, a.measure, b.measure);
    facts.addProse(Fact::Threshold, a.threshold, b.threshold);
    facts.add(Fact::Owner, personName(m_before, a.owner), personName(m_after, b.owner));
    facts.add(Fact::Due, a.due, b.due);
    facts.add(Fact::State, a.state, b.state);
    return facts.take();
}

} // namespace backcast
