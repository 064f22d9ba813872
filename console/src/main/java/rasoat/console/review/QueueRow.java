package rasoat.console.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rasoat.console.VietnamTime;
import rasoat.model.document.SecrecyLevel;
import rasoat.model.finding.Evidence;
import rasoat.model.finding.Kind;
import rasoat.model.finding.Score;
import rasoat.model.finding.Severity;
import rasoat.model.finding.Strength;
import rasoat.model.post.Platform;
import tools.jackson.databind.json.JsonMapper;

/**
 * A cluster as one row of the queue.
 *
 * @param face the finding that is opened
 * @param isWithheld whether no more is shown than that it is there, its time, place and mark
 * @param picture of the face
 * @param firstPostedAt when its first copy was posted
 * @param waits whether a proposal waits for a second person
 */
public record QueueRow(
    ClusterId id,
    String face,
    Kind kind,
    SecrecyLevel secrecy,
    Severity severity,
    Strength strength,
    double score,
    boolean isWithheld,
    Optional<String> number,
    Optional<String> document,
    String explanation,
    Optional<Thumbnail> picture,
    Instant firstPostedAt,
    Instant lastPostedAt,
    List<Platform> platforms,
    int size,
    boolean flood,
    ReviewState state,
    boolean waits) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** A small picture. */
  public record Thumbnail(String digest, boolean masked) {}

  /** A row of {@link QueueRows}, for somebody who is cleared or not. */
  static QueueRow read(ResultSet row, boolean isCleared) throws SQLException {
    boolean withheld = row.getInt("secret") == 1 && !isCleared;
    Optional<Thumbnail> picture =
        Optional.ofNullable(row.getString("picture"))
            .map(text -> new Thumbnail(text.substring(1), text.charAt(0) == '1'));
    return new QueueRow(
        new ClusterId(row.getLong("id")),
        row.getString("face"),
        Kind.valueOf(row.getString("kind")),
        SecrecyLevel.valueOf(row.getString("secrecy")),
        Severity.valueOf(row.getString("severity")),
        Strength.valueOf(row.getString("strength")),
        score(row),
        withheld,
        withheld ? Optional.empty() : Optional.ofNullable(row.getString("face_number")),
        withheld ? Optional.empty() : Optional.ofNullable(row.getString("face_document")),
        withheld ? "" : row.getString("explanation"),
        withheld ? Optional.empty() : picture,
        Instant.ofEpochMilli(row.getLong("first_posted_at")),
        Instant.ofEpochMilli(row.getLong("last_posted_at")),
        Arrays.stream(row.getString("platforms").strip().split(" ")).map(Platform::named).toList(),
        row.getInt("size"),
        row.getInt("flood") == 1,
        ReviewState.valueOf(row.getString("state")),
        row.getInt("waits") == 1);
  }

  private static double score(ResultSet row) throws SQLException {
    return Score.of(Arrays.asList(JSON.readValue(row.getString("evidence"), Evidence[].class)))
        .value();
  }

  public String firstTime() {
    return VietnamTime.minute(firstPostedAt);
  }

  public String lastTime() {
    return VietnamTime.minute(lastPostedAt);
  }

  /** Whether there is more than one copy. */
  public boolean isMany() {
    return size > 1;
  }
}
