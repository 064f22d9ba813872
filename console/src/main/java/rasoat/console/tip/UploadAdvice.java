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

  /** Too many bytes, or more parts than any form has. */
  @ExceptionHandler
  ModelAndView tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
    long limit = TipCheck.LARGEST.toMegabytes();
    long got = DataSize.ofBytes(request.getContentLengthLong()).toMegabytes();
    TipProblem problem = got > limit ? TipProblem.of("files", "size", limit, got) : broken();
    return page(HttpStatus.CONTENT_TOO_LARGE, problem);
  }

  /** The connection broke, or there was no place for the files. */
  @ExceptionHandler
  ModelAndView unreadable(MultipartException e) {
    return page(HttpStatus.BAD_REQUEST, broken());
  }

  private static TipProblem broken() {
    return TipProblem.of("files", "upload", TipCheck.MOST_FILES, TipCheck.LARGEST.toMegabytes());
  }

  private static ModelAndView page(HttpStatus status, TipProblem problem) {
    TipPage page = new TipPage(true, TipForm.EMPTY, List.of(problem));
    return new ModelAndView("tip", Map.of("page", page), status);
  }
}
