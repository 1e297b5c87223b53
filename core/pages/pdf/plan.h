// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/page.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QSizeF>
#include <QString>

/// A PDF file as values: what is drawn, in which order, and what it means. `planPdf` makes it of pages; the
/// writer (on cairo and qpdf, in a library of its own that is loaded when it is needed) puts it into bytes
/// and decides nothing. Lengths are points; y grows downwards as in `Pages`. See docs/pages.md.
namespace backcast::pdf {

/// A font file put together from the tables that Qt has opened, so that glyph numbers are the same.
struct Font {
    QByteArray file;
    bool isSlanted = false; ///< the face has no italic: its letters are slanted
};

struct Image {
    QSize size;
    QByteArray file; ///< PNG or JPEG
    bool isPng = false;
};

struct Glyph {
    quint32 index = 0;
    double x = 0; ///< where its origin stands on the page
    double y = 0;
};

/// Which characters became which glyphs: UTF-8 bytes, and the number of glyphs.
struct Cluster {
    int bytes = 0;
    int glyphs = 0;
};

/// Text in one font.
struct Glyphs {
    int font = 0; ///< index in Plan::fonts
    double size = 0;
    quint32 colour = 0;
    QByteArray text; ///< UTF-8
    QList<Glyph> glyphs;
    QList<Cluster> clusters;
    /// It is one cluster whose characters its glyph does not tell. cairo marks the text of such a cluster
    /// inside of the sequence, and readers lose what follows in it: it gets a sequence of its own.
    bool isAlone = false;
};

/// A mark: a stroke, a fill, an image.
struct Shape {
    Drawing drawing;
    int image = -1; ///< index in Plan::images
};

/// What is drawn in one marked sequence: all of the page is in one, either a piece of the structure or an
/// artifact.
struct Sequence {
    int node = -1;       ///< index in Plan::nodes; -1: an artifact
    QByteArray artifact; ///< its properties: "<</Type /Pagination>>"
    QList<Shape> shapes;
    QList<Glyphs> texts;
};

/// A line number, drawn as outlines, so that copying a paragraph never copies it.
struct Numeral {
    int number = 0;
    double right = 0; ///< where it ends
    double baseline = 0;
    quint32 colour = 0;
};

struct Target {
    int page = -1; ///< from 0; -1: none
    double y = 0;
};

struct Annotation {
    enum class Kind { Link, Highlight, Note, Reply };
    Kind kind = Kind::Link;
    int page = 0;
    QList<QRectF> rects; ///< one a line
    int node = -1;       ///< the element that it belongs to
    QString contents;    ///< in words: the address, or the comment
    QByteArray address;  ///< Link: what is opened
    Target target;       ///< Link: a place in the file instead
    QString id;          ///< comments: UUID
    QString author;
    QDateTime at;
    int answers = -1; ///< Reply: the annotation that it answers
};

/// An element of the structure tree. Parents stand before their children.
struct Node {
    struct Kid {
        enum class Kind { Node, Sequence, Annotation };
        Kind kind = Kind::Node;
        int page = 0;  ///< Sequence
        int index = 0; ///< of the node, of the sequence in its page, of the annotation
    };
    QByteArray type; ///< "P", "H1", "LBody"
    int parent = -1;
    QString alt;
    QByteArray attributes; ///< a PDF dictionary or array, as bytes; may be empty
    QList<Kid> kids;
};

struct OutlineItem {
    QString title;
    int level = 1; ///< from 1; never more than one deeper than the item before
    Target target;
};

struct Page {
    QList<Sequence> sequences;
    QList<Numeral> numerals;
};

/// The labels of the pages from `first` on.
struct PageLabels {
    int first = 0;
    bool isRoman = false;
};

/// A digit as PDF path operators, in a size of 1 point; the baseline at 0.
struct Digit {
    QByteArray path;
    double advance = 0;
};

struct Plan {
    QSizeF paper;
    PagesInfo info;
    QString creator;
    QDateTime created;        ///< UTC
    bool isUniversal = false; ///< nothing in it speaks against PDF/UA-1
    double numeralSize = 0;   ///< of line numbers
    QList<Digit> digits;      ///< ten, where there are numerals
    QList<Font> fonts;
    QList<Image> images;
    QList<Page> pages;
    QList<Node> nodes; ///< the first is the document
    QList<Annotation> annotations;
    QList<OutlineItem> outline;
    QList<PageLabels> labels;
};

} // namespace backcast::pdf
