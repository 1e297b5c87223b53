// SPDX-License-Identifier: MIT
#include "core/pages/pdf/writer.h"

#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <ft2build.h>
#include FT_FREETYPE_H

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace backcast::pdf {

namespace {

template <auto release>
struct Release {
    template <class T>
    void operator()(T* thing) const {
        release(thing);
    }
};
using Surface = std::unique_ptr<cairo_surface_t, Release<cairo_surface_destroy>>;
using Context = std::unique_ptr<cairo_t, Release<cairo_destroy>>;
using FontFace = std::unique_ptr<cairo_font_face_t, Release<cairo_font_face_destroy>>;
using FontOptions = std::unique_ptr<cairo_font_options_t, Release<cairo_font_options_destroy>>;

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length) {
    static_cast<QByteArray*>(bytes)->append(reinterpret_cast<const char*>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

/// cairo remembers fonts beyond the surface that used them, so FreeType stays, and each face keeps its bytes.
FT_Library freeType() {
    static const FT_Library library = [] {
        FT_Library made = nullptr;
        return FT_Init_FreeType(&made) == 0 ? made : nullptr;
    }();
    return library;
}

struct OwnedFace {
    QByteArray file;
    FT_Face face = nullptr;
};

void releaseFace(void* thing) {
    const std::unique_ptr<OwnedFace> owned(static_cast<OwnedFace*>(thing));
    FT_Done_Face(owned->face);
}

struct PngReader {
    const QByteArray& file;
    qsizetype at = 0;

    static cairo_status_t read(void* reader, unsigned char* data, unsigned int length) {
        auto& self = *static_cast<PngReader*>(reader);
        if (self.at + qsizetype(length) > self.file.size()) return CAIRO_STATUS_READ_ERROR;
        std::copy_n(self.file.constData() + self.at, length, reinterpret_cast<char*>(data));
        self.at += qsizetype(length);
        return CAIRO_STATUS_SUCCESS;
    }
};

/// The fonts and images of a plan, as cairo has them, while its pages are drawn.
class Drawer {
public:
    explicit Drawer(const Plan& plan)
        : m_plan(plan)
        , m_surface(
              cairo_pdf_surface_create_for_stream(append, &m_bytes, plan.paper.width(), plan.paper.height()))
        , m_context(cairo_create(m_surface.get()))
        , m_options(cairo_font_options_create()) {
        cairo_font_options_set_hint_style(m_options.get(), CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(m_options.get(), CAIRO_HINT_METRICS_OFF);
        cairo_set_font_options(m_context.get(), m_options.get());
        m_faces.resize(size_t(plan.fonts.size()));
        for (int i = 0; i < int(plan.images.size()); ++i)
            m_imageNames.append("backcast-image-" + QByteArray::number(i));
    }

    Result<QByteArray> draw() {
        if (!freeType()) return cannotWrite(QStringLiteral("FreeType"));
        cairo_pdf_surface_restrict_to_version(m_surface.get(), CAIRO_PDF_VERSION_1_5);
        for (const Page& page : m_plan.pages) {
            for (const Sequence& sequence : page.sequences) draw(sequence);
            cairo_show_page(m_context.get());
        }
        cairo_surface_finish(m_surface.get());
        cairo_status_t status = cairo_status(m_context.get());
        if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(m_surface.get());
        if (status != CAIRO_STATUS_SUCCESS)
            return cannotWrite(QString::fromUtf8(cairo_status_to_string(status)));
        return std::move(m_bytes);
    }

private:
    void draw(const Sequence& sequence) {
        // One leaf of cairo's own structure each: cairo numbers these in their order, and writes the marks
        // that our structure then refers to.
        cairo_tag_begin(m_context.get(), "Span", nullptr);
        for (const Shape& shape : sequence.shapes) draw(shape);
        for (const Glyphs& glyphs : sequence.texts) draw(glyphs);
        cairo_tag_end(m_context.get(), "Span");
    }

    void setColour(quint32 rgb) {
        cairo_set_source_rgb(m_context.get(), (rgb >> 16 & 0xFF) / 255.0, (rgb >> 8 & 0xFF) / 255.0,
                             (rgb & 0xFF) / 255.0);
    }

    void addPath(const Drawing& drawing) {
        cairo_t* c = m_context.get();
        cairo_new_path(c);
        if (drawing.path.isEmpty())
            cairo_rectangle(c, drawing.rect.x(), drawing.rect.y(), drawing.rect.width(),
                            drawing.rect.height());
        for (const PathStep& step : drawing.path) {
            switch (step.kind) {
            case PathStep::Kind::Move:
                cairo_move_to(c, step.point.x(), step.point.y());
                break;
            case PathStep::Kind::Line:
                cairo_line_to(c, step.point.x(), step.point.y());
                break;
            case PathStep::Kind::Curve:
                cairo_curve_to(c, step.control1.x(), step.control1.y(), step.control2.x(), step.control2.y(),
                               step.point.x(), step.point.y());
                break;
            case PathStep::Kind::Close:
                cairo_close_path(c);
                break;
            }
        }
    }

    void draw(const Shape& shape) {
        cairo_t* c = m_context.get();
        if (shape.image >= 0) return drawImage(shape.drawing.rect, shape.image);
        setColour(shape.drawing.colour);
        addPath(shape.drawing);
        if (shape.drawing.kind == Drawing::Kind::Fill) return cairo_fill(c);
        cairo_set_line_width(c, shape.drawing.lineWidth);
        cairo_stroke(c);
    }

    /// The same picture on two pages is in the file once: its number says that it is the same.
    Surface imageSurface(int index) {
        const Image& image = m_plan.images.at(index);
        const auto* bytes = reinterpret_cast<const unsigned char*>(image.file.constData());
        Surface surface;
        if (image.isPng) {
            PngReader reader{image.file, 0};
            surface.reset(cairo_image_surface_create_from_png_stream(PngReader::read, &reader));
        } else {
            // Its pixels are never looked at, so they take no memory: the file goes into the PDF as it is.
            surface.reset(
                cairo_image_surface_create(CAIRO_FORMAT_RGB24, image.size.width(), image.size.height()));
            cairo_surface_set_mime_data(surface.get(), CAIRO_MIME_TYPE_JPEG, bytes,
                                        static_cast<unsigned long>(image.file.size()), nullptr, nullptr);
        }
        const QByteArray& name = m_imageNames.at(index);
        cairo_surface_set_mime_data(surface.get(), CAIRO_MIME_TYPE_UNIQUE_ID,
                                    reinterpret_cast<const unsigned char*>(name.constData()),
                                    static_cast<unsigned long>(name.size()), nullptr, nullptr);
        return surface;
    }

    /// Into the rectangle, in its proportions, centred.
    void drawImage(const QRectF& rect, int index) {
        cairo_t* c = m_context.get();
        const Surface surface = imageSurface(index);
        if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) return; // its place stays empty
        const QSizeF size = QSizeF(m_plan.images.at(index).size).scaled(rect.size(), Qt::KeepAspectRatio);
        cairo_save(c);
        cairo_translate(c, rect.center().x() - size.width() / 2, rect.center().y() - size.height() / 2);
        cairo_scale(c, size.width() / m_plan.images.at(index).size.width(),
                    size.height() / m_plan.images.at(index).size.height());
        cairo_set_source_surface(c, surface.get(), 0, 0);
        cairo_paint(c);
        cairo_restore(c);
    }

    cairo_font_face_t* fontFace(int index) {
        FontFace& known = m_faces.at(size_t(index));
        if (known) return known.get();
        auto owned = std::make_unique<OwnedFace>();
        owned->file = m_plan.fonts.at(index).file;
        if (FT_New_Memory_Face(freeType(), reinterpret_cast<const FT_Byte*>(owned->file.constData()),
                               owned->file.size(), 0, &owned->face) != 0)
            return nullptr;
        known.reset(cairo_ft_font_face_create_for_ft_face(owned->face, FT_LOAD_NO_HINTING));
        static const cairo_user_data_key_t key{};
        cairo_font_face_set_user_data(known.get(), &key, owned.release(), releaseFace);
        return known.get();
    }

    void setFont(int index, double size) {
        cairo_font_face_t* face = fontFace(index);
        if (!face) return;
        cairo_set_font_face(m_context.get(), face);
        constexpr double slant = 0.2; // as Qt slants upright faces
        cairo_matrix_t matrix;
        cairo_matrix_init(&matrix, size, 0, m_plan.fonts.at(index).isSlanted ? -slant * size : 0, size, 0, 0);
        cairo_set_font_matrix(m_context.get(), &matrix);
    }

    void draw(const Glyphs& text) {
        if (text.glyphs.isEmpty()) return;
        if (m_font != text.font || m_size != text.size) setFont(text.font, text.size);
        m_font = text.font;
        m_size = text.size;
        setColour(text.colour);
        m_glyphBuffer.clear();
        for (const Glyph& glyph : text.glyphs) m_glyphBuffer.push_back({glyph.index, glyph.x, glyph.y});
        m_clusterBuffer.clear();
        for (const Cluster& cluster : text.clusters)
            m_clusterBuffer.push_back({cluster.bytes, cluster.glyphs});
        cairo_show_text_glyphs(m_context.get(), text.text.constData(), int(text.text.size()),
                               m_glyphBuffer.data(), int(m_glyphBuffer.size()), m_clusterBuffer.data(),
                               int(m_clusterBuffer.size()), cairo_text_cluster_flags_t(0));
    }

    const Plan& m_plan;
    QByteArray m_bytes;
    std::vector<FontFace> m_faces;
    QList<QByteArray> m_imageNames; ///< outlive the surface, which refers to them
    Surface m_surface;
    Context m_context;
    FontOptions m_options;
    std::vector<cairo_glyph_t> m_glyphBuffer;
    std::vector<cairo_text_cluster_t> m_clusterBuffer;
    int m_font = -1;
    double m_size = 0;
};

} // namespace

Result<QByteArray> drawPages(const Plan& plan) {
    return Drawer(plan).draw();
}

} // namespace backcast::pdf
