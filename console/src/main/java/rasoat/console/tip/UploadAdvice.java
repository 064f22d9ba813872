package rasoat.console.tip;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Answers an upload that the server gives up before any controller sees it. */
@ControllerAdvice
class UploadAdvice {

  @ExceptionHandler
  ModelAndView tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
    long got = DataSize.ofBytes(request.getContentLengthLong()).toMegabytes();
    return page(
        HttpStatus.CONTENT_TOO_LARGE,
        TipProblem.of("files", "size", TipCheck.LARGEST.toMegabytes(), got));
  }

  /** More parts than any form has, or the connection broke, or there was no place for them. */
  @ExceptionHandler
  ModelAndView unreadable(MultipartException e) {
    return page(HttpStatus.BAD_REQUEST, TipProblem.of("files", "upload", TipCheck.MOST_FILES));
  }

  private static ModelAndView page(HttpStatus status, TipProblem problem) {
    TipPage page = new TipPage(true, TipForm.EMPTY, List.of(problem));
    return new ModelAndView("tip", Map.of("page", page), status);
  }
}
