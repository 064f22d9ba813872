package rasoat.console.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rasoat.console.ConsoleSettings;
import rasoat.console.tip.TipIntake;
import rasoat.console.tip.TipProblem;

/** Takes addresses that other systems report. Whose token it was is not written down. */
@Tag(name = "tips")
@RestController
class TipApi {

  private final TipIntake intake;
  private final MessageSource messages;

  TipApi(
      ConsoleSettings settings,
      InstantSource clock,
      RandomGenerator random,
      MessageSource messages) {
    this.intake = new TipIntake(settings, clock, random);
    this.messages = messages;
  }

  /** Where something was seen: the fields of the form for people. */
  record Tip(
      @JsonProperty(required = true) String url,
      @Nullable String platform,
      @Nullable String source,
      @Nullable String day,
      @Nullable String hour,
      @Nullable String note) {

    Map<String, String> fields() {
      Map<String, String> fields = new HashMap<>();
      fields.put("url", url);
      put(fields, "platform", platform);
      put(fields, "source", source);
      put(fields, "day", day);
      put(fields, "hour", hour);
      put(fields, "note", note);
      return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
      fields.put(name, Optional.ofNullable(value).orElse(""));
    }
  }

  /** Under which number it was taken in. */
  record TipAnswer(String number) {}

  @Operation(summary = "Hands in an address; pictures go to the form at /tips/new")
  @ResponseStatus(HttpStatus.CREATED)
  @PostMapping(path = "/api/v1/tips", produces = MediaType.APPLICATION_JSON_VALUE)
  TipAnswer sendTip(@RequestBody Tip tip) {
    return switch (intake.take(tip.fields())) {
      case TipIntake.Taken(String number) -> new TipAnswer(number);
      case TipIntake.Refused refused -> throw refused(refused.problems().getFirst());
      case TipIntake.Closed closed -> throw unavailable("This installation takes no tips.");
      case TipIntake.Failed failed -> throw unavailable("The tip could not be written.");
    };
  }

  private ApiProblem refused(TipProblem problem) {
    String words =
        messages.getMessage(problem.message(), problem.values().toArray(), Locale.ENGLISH);
    ProblemDetail detail = ApiProblem.detail(HttpStatus.BAD_REQUEST, words);
    detail.setProperty("where", problem.field().equals("files") ? "url" : problem.field());
    return ApiProblem.of(HttpStatus.BAD_REQUEST, detail);
  }

  private static ApiProblem unavailable(String words) {
    return ApiProblem.of(
        HttpStatus.SERVICE_UNAVAILABLE, ApiProblem.detail(HttpStatus.SERVICE_UNAVAILABLE, words));
  }
}
