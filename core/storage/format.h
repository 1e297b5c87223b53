// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/result.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace backcast {

/// A document as it was read from the bytes of a .prfaq file.
struct Loaded {
    Document document;
    /// Written by a later major version: it can be read and exported, but a save would destroy what it means.
    bool readOnly = false;
};

/// Reads a .prfaq file. Either the whole document or an error that names the place, never a part of it: not
/// JSON, a wrong type, a member or an id twice, a character that may never be in text, nested too deep, over
/// 100 MiB.
[[nodiscard]] Result<Loaded> loadDocument(const QByteArray& bytes);

/// The line of the file on which each block and FAQ entry of the document that was read from it begins,
/// counted from 1.
[[nodiscard]] QHash<Id, int> linesOf(const Document& document, const QByteArray& bytes);

/// The one canonical form of a document; see docs/file-format.md. `loadDocument(saveDocument(d)) == d`, and
/// saving again gives the same bytes.
[[nodiscard]] QByteArray saveDocument(const Document& document);

/// The value of a block without its id, in canonical bytes: what `bases` stores. (Row ids stay: anchors in
/// cells need them.)
[[nodiscard]] QByteArray baseBytes(const Block& block);
/// The same of a FAQ entry's head: its question without its answer.
[[nodiscard]] QByteArray baseBytes(const FaqEntry& entry);
[[nodiscard]] QByteArray baseBytes(const Meta& meta);
[[nodiscard]] QByteArray baseBytes(const Visual& visual);
[[nodiscard]] QByteArray baseBytes(const Experiment& experiment);

/// What a part has beside its blocks.
struct PartHead {
    QString heading;
    Extra extra;
    bool operator==(const PartHead&) const = default;
};
/// The heads of the parts of a document; none: the part has neither a heading nor members that are not known.
struct PartHeads {
    std::optional<PartHead> release;
    std::optional<PartHead> customerFaq;
    std::optional<PartHead> internalFaq;
    std::optional<PartHead> appendix;
    std::optional<PartHead> unsorted;
    Extra extra;
    bool operator==(const PartHeads&) const = default;
};
[[nodiscard]] PartHeads partHeads(const Document& document);
[[nodiscard]] QByteArray baseBytes(const PartHeads& heads);

/// The value that `baseBytes` made bytes of, its id empty. Errors as of `loadDocument`.
[[nodiscard]] Result<Block> blockFromBase(const QByteArray& bytes);
[[nodiscard]] Result<FaqEntry> entryFromBase(const QByteArray& bytes);
[[nodiscard]] Result<Meta> metaFromBase(const QByteArray& bytes);
[[nodiscard]] Result<Visual> visualFromBase(const QByteArray& bytes);
[[nodiscard]] Result<Experiment> experimentFromBase(const QByteArray& bytes);
[[nodiscard]] Result<PartHeads> headsFromBase(const QByteArray& bytes);

/// "sha256:" and 64 hexadecimal digits.
[[nodiscard]] QString baseHash(const QByteArray& bytes);

/// The JSON Schema of the format (draft 7), as published in docs/prfaq.schema.json.
[[nodiscard]] QByteArray formatSchema();

} // namespace backcast
