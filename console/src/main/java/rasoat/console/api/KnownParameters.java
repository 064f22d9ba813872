package rasoat.console.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters that a route does not have: a misspelt filter would answer too much. */
final class KnownParameters implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && isOurs(method)) {
      check(request.getParameterMap(), known(method));
    }
    return true;
  }

  private static boolean isOurs(HandlerMethod method) {
    return method.getBeanType().getPackage() == KnownParameters.class.getPackage();
  }

  private static void check(Map<String, String[]> given, Set<String> known) {
    given.forEach(
        (name, values) -> {
          if (!known.contains(name)) {
            String all = known.isEmpty() ? "no parameter" : "one of " + String.join(", ", known);
            throw ApiProblem.expected(name, all, name);
          }
          if (values.length > 1) {
            throw ApiProblem.expected(name, "one value", String.valueOf(values.length));
          }
        });
  }

  private static Set<String> known(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
        .map(MethodParameter::getParameter)
        .map(java.lang.reflect.Parameter::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
