// SPDX-License-Identifier: MIT
#include "core/pages/figurewords.h"

#include <nlohmann/json.hpp>

#include <string>

namespace backcast {

namespace {

/// Takes the strings as the parser meets them, so that no depth of nesting costs more than the parser's own.
class WordCollector : public nlohmann::json_sax<nlohmann::json> {
public:
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
        return false;
    }

    bool start_object(std::size_t) override { return begin(false); }
    bool start_array(std::size_t) override { return begin(true); }
    bool end_object() override { return end(); }
    bool end_array() override { return end(); }

    bool key(string_t& name) override {
        m_key = name;
        return true;
    }

    bool string(string_t& value) override {
        const bool inArray = !m_arrays.empty() && m_arrays.back();
        const Text words(QString::fromStdString(value));
        if (words.isBlank() || (!inArray && m_key == "attachment")) return true;
        if (!m_paragraph.isEmpty())
            m_paragraph.append(inArray ? QStringLiteral(" \u00b7 ") : QStringLiteral("  "));
        const bool isName = !inArray && (m_key == "title" || m_key == "name" || m_key == "label");
        m_paragraph.append(words.plain(), isName ? Styles(Style::Strong) : Styles());
        return true;
    }

    QList<Text> paragraphs;

private:
    bool begin(bool isArray) {
        flush();
        m_arrays.push_back(isArray);
        return true;
    }

    bool end() {
        flush();
        m_arrays.pop_back();
        return true;
    }

    void flush() {
        if (!m_paragraph.isEmpty()) paragraphs.append(m_paragraph);
        m_paragraph = Text();
    }

    Text m_paragraph;
    std::string m_key;
    std::vector<bool> m_arrays; ///< of the containers around: an array, or an object
};

} // namespace

QList<Text> figureWords(const QByteArray& json) {
    if (json.isEmpty()) return {};
    WordCollector collector;
    if (!nlohmann::json::sax_parse(json.begin(), json.end(), &collector)) return {};
    return collector.paragraphs;
}

} // namespace backcast
