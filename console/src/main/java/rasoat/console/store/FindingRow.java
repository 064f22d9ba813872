package rasoat.console.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import rasoat.model.document.DocumentId;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.AlteredFact;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Finding;
import rasoat.model.finding.FindingId;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.port.KeptFinding;
import rasoat.model.port.KeptPicture;
import rasoat.model.post.CapturedImage;
import rasoat.model.post.Platform;
import rasoat.model.post.Post;
import rasoat.model.post.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** How a finding lies in the tables of {@code schema/}: every statement, and both directions. */
final class FindingRow {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final int UNFLAGGED = 10;

  private static final String COLUMNS =
      """
      id, kind, list_rank, severity, strength, secrecy, document, number, altered, evidence,
      explanation, post_id, platform, post_group, post_text, post_images, posted_at\
      """;

  static final String UPSERT =
      """
      INSERT INTO finding (%s, issuing_body, kept_at) VALUES (%s, ?, ?)
      ON CONFLICT (id) DO UPDATE SET %s,
        issuing_body = CASE WHEN excluded.issuing_body = '' THEN finding.issuing_body
          ELSE excluded.issuing_body END
      RETURNING cluster, kept_at\
      """
          .formatted(COLUMNS, COLUMNS.replaceAll("\\w+", "?"), overwriting());

  static final String INSERT_PICTURE =
      """
      INSERT INTO finding_picture (finding, place, image, digest, masked, width, height, original)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
      """;

  private FindingRow() {}

  /**
   * What was there when a finding was written.
   *
   * @param cluster where it was put before
   * @param keptAt when it was kept first
   */
  record Before(OptionalLong cluster, long keptAt) {

    static Before read(ResultSet row) throws SQLException {
      long keptAt = row.getLong("kept_at");
      long cluster = row.getLong("cluster");
      return new Before(row.wasNull() ? OptionalLong.empty() : OptionalLong.of(cluster), keptAt);
    }
  }

  private static String overwriting() {
    return COLUMNS.replaceAll("(\\w+)", "$1 = excluded.$1");
  }

  /** The findings of so many kinds, and then of a page of them: a limit and an offset. */
  static String list(int kinds) {
    return """
    SELECT * FROM finding WHERE kind IN (%s)
    ORDER BY list_rank, posted_at DESC, post_id, id LIMIT ? OFFSET ?\
    """
        .formatted(String.join(", ", Collections.nCopies(kinds, "?")));
  }

  /** Their pictures, for the same values. */
  static String listPictures(int kinds) {
    return """
    SELECT p.* FROM finding_picture p JOIN (%s) f ON f.id = p.finding
    ORDER BY p.finding, p.place\
    """
        .formatted(list(kinds));
  }

  /** The values of {@link #UPSERT}. */
  static @Nullable Object[] values(KeptFinding kept, String issuingBody, long now) {
    Finding finding = kept.finding();
    Post post = finding.post();
    return new @Nullable Object[] {
      kept.id().value(),
      finding.kind().name(),
      rank(finding),
      finding.severity().name(),
      finding.strength().name(),
      finding.secrecy().name(),
      Optional.ofNullable(finding.document()).map(DocumentId::value).orElse(null),
      finding.number(),
      JSON.writeValueAsString(finding.altered()),
      JSON.writeValueAsString(finding.evidence()),
      finding.explanation(),
      post.id(),
      post.platform().name(),
      post.group(),
      post.text(),
      JSON.writeValueAsString(images(post)),
      post.time().toEpochMilli(),
      issuingBody,
      now
    };
  }

  /** The values of {@link #INSERT_PICTURE}. */
  static Object[] values(FindingId id, int place, KeptPicture picture, String original) {
    return new Object[] {
      id.value(),
      place,
      picture.image(),
      picture.digest().value(),
      picture.masked() ? 1 : 0,
      picture.width(),
      picture.height(),
      original
    };
  }

  static KeptFinding finding(ResultSet row, List<KeptPicture> pictures) throws SQLException {
    String document = row.getString("document");
    Finding finding =
        new Finding(
            post(row),
            Kind.valueOf(row.getString("kind")),
            document == null ? null : new DocumentId(document),
            row.getString("number"),
            SecrecyLevel.valueOf(row.getString("secrecy")),
            Severity.valueOf(row.getString("severity")),
            Strength.valueOf(row.getString("strength")),
            list(row.getString("altered"), AlteredFact[].class),
            list(row.getString("evidence"), Evidence[].class),
            row.getString("explanation"));
    return new KeptFinding(new FindingId(row.getString("id")), finding, pictures);
  }

  static KeptPicture picture(ResultSet row) throws SQLException {
    return new KeptPicture(
        row.getString("image"),
        new Sha256(row.getString("digest")),
        row.getInt("masked") == 1,
        row.getInt("width"),
        row.getInt("height"));
  }

  /** Flagged before the others, then by severity: the first part of the order of the list. */
  private static int rank(Finding finding) {
    int severity =
        switch (finding.severity()) {
          case CRITICAL -> 0;
          case HIGH -> 1;
          case MEDIUM -> 2;
          case LOW -> 3;
        };
    return finding.isFlagged() ? severity : severity + UNFLAGGED;
  }

  private static Post post(ResultSet row) throws SQLException {
    return new Post(
        row.getString("post_id"),
        Platform.valueOf(row.getString("platform")),
        row.getString("post_group"),
        row.getString("post_text"),
        Instant.ofEpochMilli(row.getLong("posted_at")),
        list(row.getString("post_images"), Image[].class).stream().map(Image::captured).toList());
  }

  private static List<Image> images(Post post) {
    return post.images().stream()
        .map(image -> new Image(image.name(), image.file().toString()))
        .toList();
  }

  private static <T> List<T> list(String json, Class<T[]> type) {
    return Arrays.asList(JSON.readValue(json, type));
  }

  /** A captured image in JSON; its file may be gone by the time it is read. */
  private record Image(String name, String file) {

    CapturedImage captured() {
      return new CapturedImage(name, Path.of(file));
    }
  }
}
