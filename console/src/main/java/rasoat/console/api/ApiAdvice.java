package rasoat.console.api;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a request as programs read it. */
@RestControllerAdvice(basePackageClasses = ApiAdvice.class)
class ApiAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ApiAdvice.class);

  /** Seconds after which a database that did not answer is worth another try. */
  private static final String PATIENCE = "30";

  @ExceptionHandler
  ResponseEntity<ProblemDetail> problem(ErrorResponseException e) {
    return answer(e.getBody());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> mismatch(MethodArgumentTypeMismatchException e) {
    return answer(
        ApiProblem.detail(e.getName(), words(e.getRequiredType()), String.valueOf(e.getValue())));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> noJson(HttpMediaTypeNotSupportedException e) {
    ProblemDetail problem =
        ApiProblem.detail(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Expected a body of type application/json.");
    problem.setProperty("where", HttpHeaders.CONTENT_TYPE);
    problem.setProperty("expected", MediaType.APPLICATION_JSON_VALUE);
    problem.setProperty("got", String.valueOf(e.getContentType()));
    return answer(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e) {
    return answer(
        switch (e.getCause()) {
          case UnrecognizedPropertyException field ->
              ApiProblem.detail(
                  where(field),
                  "one of the fields "
                      + field.getKnownPropertyIds().stream()
                          .map(String::valueOf)
                          .sorted()
                          .collect(Collectors.joining(", ")),
                  field.getPropertyName());
          case InvalidFormatException value ->
              ApiProblem.detail(
                  where(value), words(value.getTargetType()), String.valueOf(value.getValue()));
          case MismatchedInputException value ->
              ApiProblem.detail(
                  where(value), words(value.getTargetType()) + " with all its fields", "less");
          case JacksonException syntax -> ApiProblem.detail("body", "valid JSON", "something else");
          case null, default -> ApiProblem.detail("body", "a body of JSON", "nothing");
        });
  }

  /** Where the state lies does not answer; what was asked is not to blame. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> failed(IOException e) {
    LOG.error("a program could not be answered: {}", e.getClass().getSimpleName());
    ProblemDetail problem =
        ApiProblem.detail(HttpStatus.SERVICE_UNAVAILABLE, "The state cannot be reached now.");
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.RETRY_AFTER, PATIENCE)
        .body(problem);
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      answer.header(HttpHeaders.RETRY_AFTER, PATIENCE);
    }
    return answer.body(problem);
  }

  private static String where(JacksonException e) {
    String path =
        e.getPath().stream()
            .map(step -> String.valueOf(step.getPropertyName()))
            .collect(Collectors.joining("."));
    return path.isEmpty() ? "body" : path;
  }

  private static String words(@org.jspecify.annotations.Nullable Class<?> type) {
    if (type == null) {
      return "something else";
    }
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
    }
    if (type == long.class || type == Long.class || type == int.class || type == Integer.class) {
      return "a whole number";
    }
    return type == java.time.LocalDate.class ? "a day such as 2026-11-28" : "an object";
  }
}
