// SPDX-License-Identifier: MIT
#include "core/storage/format.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

class Schema {
public:
    Schema() {
        const QByteArray bytes = formatSchema();
        REQUIRE_FALSE(bytes.isEmpty());
        const nlohmann::json json = nlohmann::json::parse(bytes.begin(), bytes.end());
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(json), m_schema);
    }

    /// The first thing that is wrong with a file; empty where nothing is.
    std::string problem(const QByteArray& bytes) {
        const nlohmann::json json = nlohmann::json::parse(bytes.begin(), bytes.end());
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(m_schema, valijson::adapters::NlohmannJsonAdapter(json), &results)) return {};
        valijson::ValidationResults::Error error;
        std::string text = "invalid";
        while (results.popError(error)) {
            text += ": ";
            for (const std::string& step : error.context) text += step;
            text += ' ' + error.description;
        }
        return text;
    }

private:
    valijson::Schema m_schema;
};

} // namespace

TEST_CASE("every saved file is valid by the published schema") {
    Schema schema;
    for (quint32 seed = 0; seed < 60; ++seed) {
        test::Generator generator(seed);
        CAPTURE(seed);
        REQUIRE(schema.problem(saveDocument(generator.document())).empty());
    }
    CHECK(schema.problem(saveDocument(Document{.id = u"d-1"_s})).empty());
}

TEST_CASE("the schema refuses what the loader refuses") {
    Schema schema;
    for (
        const char* bad :
        {R"({"format": "other", "version": [1, 0], "id": "d"})", R"({"format": "prfaq", "id": "d"})",
         R"({"format": "prfaq", "version": [1, 0], "id": "d", "release": {"blocks": [{"text": "no id"}]}})",
         R"({"format": "prfaq", "version": [1, 0], "id": "d", "release": {"blocks": [{"id": "b1", "text": 7}]}})",
         R"({"format": "prfaq", "version": [1, 0], "id": "d", "meta": []})"}) {
        CAPTURE(bad);
        CHECK_FALSE(schema.problem(bad).empty());
        CHECK_FALSE(loadDocument(bad).has_value());
    }
}
