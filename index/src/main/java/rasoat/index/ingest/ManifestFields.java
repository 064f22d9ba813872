package rasoat.index.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The fields of a manifest, each of the kind it must be. */
record ManifestFields(JsonNode object) {

  /** Text without space around it; empty when the field is missing, null or blank. */
  Optional<String> text(String field) throws UnfitFileException {
    if (!object.isObject()) {
      throw new UnfitFileException("expected a JSON object: was " + object.getNodeType());
    }
    JsonNode value = object.get(field);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isString()) {
      throw unfit(field, "text", value.toString());
    }
    return Optional.of(value.asString().strip()).filter(text -> !text.isEmpty());
  }

  Optional<LocalDate> date(String field) throws UnfitFileException {
    Optional<String> written = text(field);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(written.get()));
    } catch (DateTimeException e) {
      throw unfit(field, "a date such as 2025-12-16", written.get());
    }
  }

  UnfitFileException unfit(String field, String expected, String was) {
    return new UnfitFileException("field " + field + ": expected " + expected + ", was " + was);
  }
}
