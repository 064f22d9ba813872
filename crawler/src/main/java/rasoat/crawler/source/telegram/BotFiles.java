package rasoat.crawler.source.telegram;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import rasoat.crawler.source.NotNowException;
import rasoat.crawler.source.VisitOutcome;
import rasoat.model.post.Attachment;
import rasoat.model.post.Attachment.FetchState;

/** Asks where files lie. */
record BotFiles(BotApi api, InstantSource clock) {

  /** What asking for a file comes to. */
  sealed interface Place {

    record Known(Attachment attachment) implements Place {}

    /** Nothing can be asked for now. */
    record NotNow(VisitOutcome outcome) implements Place {}
  }

  Place find(BotFile file) throws IOException {
    if (file.size() > BotApi.LARGEST_FILE) {
      return missing(file, FetchState.TOO_LARGE);
    }
    return switch (api.file(file.id())) {
      case BotAnswer.Result result -> {
        String path = result.value().path("file_path").asString("");
        yield path.isBlank()
            ? missing(file, FetchState.MISSING)
            : new Place.Known(
                Attachment.at(file.kind(), file.name(), api.address(path, file.id())));
      }
      case BotAnswer.Refusal refusal when refusal.isTooBig() -> missing(file, FetchState.TOO_LARGE);
      case BotAnswer.Refusal refusal when refusal.code() == 400 ->
          missing(file, FetchState.MISSING);
      case BotAnswer.Refusal refusal -> new Place.NotNow(refusal.outcome(clock.instant()));
      case BotAnswer.Silence silence -> new Place.NotNow(silence.outcome());
    };
  }

  /**
   * Where that file lies now; empty when it cannot be had.
   *
   * @throws NotNowException when nothing can be asked for now
   */
  Optional<String> freshAddress(Attachment old) throws IOException {
    Optional<String> id = BotApi.file(old);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return switch (find(new BotFile(old.kind(), old.name(), id.get(), 0))) {
      case Place.Known(Attachment now) ->
          Optional.of(now.address()).filter(address -> !address.isEmpty());
      case Place.NotNow(VisitOutcome outcome) ->
          throw new NotNowException("expected a new address, got " + outcome);
    };
  }

  private static Place missing(BotFile file, FetchState why) {
    return new Place.Known(new Attachment(file.kind(), file.name(), "", why, null));
  }
}
