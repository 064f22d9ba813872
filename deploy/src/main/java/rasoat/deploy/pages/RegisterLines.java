package rasoat.deploy.pages;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rasoat.model.page.OfficialPage;
import rasoat.model.post.Platform;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The register as JSON Lines. Keys are never left out; what is unknown is null. */
record RegisterLines(Appendable out) implements RegisterWriter {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  /** One line; days as 2025-07-01. */
  record Line(
      @Nullable Long id,
      String standing,
      @Nullable String office,
      String agency,
      @Nullable String level,
      @Nullable String province,
      @Nullable String platform,
      @JsonProperty("platform_id") @Nullable String platformId,
      @Nullable String name,
      @Nullable String url,
      @Nullable String domain,
      String verified,
      @JsonProperty("verified_on") @Nullable String verifiedOn,
      @JsonProperty("valid_from") @Nullable String validFrom,
      @JsonProperty("valid_to") @Nullable String validTo,
      @Nullable String contact,
      @Nullable String officer,
      @Nullable String avatar) {}

  @Override
  public void accept(RegisterEntry entry) throws IOException {
    OfficialPage page = entry.draft().page();
    Line line =
        new Line(
            entry.id().orElse(null),
            entry.standing(),
            known(entry.office()),
            page.agency(),
            known(page.level()),
            known(page.province()),
            name(page.platform()),
            known(page.platformId()),
            known(page.name()),
            known(page.url()),
            known(page.domain()),
            page.tick().name().toLowerCase(Locale.ROOT),
            entry.draft().verifiedOn().map(Object::toString).orElse(null),
            Optional.ofNullable(page.validFrom()).map(Object::toString).orElse(null),
            Optional.ofNullable(page.validTo()).map(Object::toString).orElse(null),
            known(page.contact()),
            known(page.officer()),
            known(page.avatar()));
    out.append(JSON.writeValueAsString(line)).append('\n');
  }

  private static @Nullable String known(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String name(@Nullable Platform platform) {
    return platform == null ? null : Objects.toString(platform).toLowerCase(Locale.ROOT);
  }

  @Override
  public void finish() {}
}
