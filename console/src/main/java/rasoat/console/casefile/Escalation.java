package rasoat.console.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody outside was told, by a person; and what came back.
 *
 * @param contact as it was called then
 * @param receiver who took it, as told; may be empty
 * @param answeredAt null while there is no answer
 */
public record Escalation(
    int id,
    ContactKind kind,
    String contact,
    Channel channel,
    String address,
    Instant sentAt,
    String sentBy,
    String receiver,
    String answer,
    @Nullable Instant answeredAt) {

  /** The same with that answer. */
  Escalation answered(String words, Instant at) {
    return new Escalation(id, kind, contact, channel, address, sentAt, sentBy, receiver, words, at);
  }

  public boolean isAnswered() {
    return answeredAt != null;
  }
}
