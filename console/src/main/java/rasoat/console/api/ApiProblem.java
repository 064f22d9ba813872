package rasoat.console.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Why a program does not get what it asks for (RFC 9457). */
final class ApiProblem extends ErrorResponseException {

  private static final long serialVersionUID = 1L;

  private ApiProblem(HttpStatus status, ProblemDetail problem) {
    super(status, problem, null);
  }

  /** Something in the request means nothing. */
  static ApiProblem expected(String where, String expected, String got) {
    return new ApiProblem(HttpStatus.BAD_REQUEST, detail(where, expected, got));
  }

  static ProblemDetail detail(String where, String expected, String got) {
    ProblemDetail problem = detail(HttpStatus.BAD_REQUEST, "Expected " + expected + ".");
    problem.setProperty("where", where);
    problem.setProperty("expected", expected);
    problem.setProperty("got", got);
    return problem;
  }

  static ProblemDetail detail(HttpStatus status, String detail) {
    return ProblemDetail.forStatusAndDetail(status, detail);
  }

  /** There is none, or not for this account. */
  static ApiProblem unknown(String what, String id) {
    ProblemDetail problem = detail(HttpStatus.NOT_FOUND, "There is no such " + what + ".");
    problem.setProperty("where", "id");
    problem.setProperty("got", id);
    return new ApiProblem(HttpStatus.NOT_FOUND, problem);
  }

  static ApiProblem of(HttpStatus status, ProblemDetail problem) {
    return new ApiProblem(status, problem);
  }
}
