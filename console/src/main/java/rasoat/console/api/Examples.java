package rasoat.console.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts an example to every request and answer: files named like the operation, about documents that
 * nobody issued. And the problems that every route may answer.
 */
final class Examples implements OpenApiCustomizer {

  private static final String PROBLEM = "application/problem+json";

  private static final Map<String, String> PROBLEMS =
      Map.of(
          "400", "Something in the request means nothing: see where, expected and got",
          "401", "No good token",
          "403", "The token has no scope for it, or its account no role",
          "404", "There is none, or not for this account",
          "503", "Try again: see Retry-After");

  @Override
  public void customise(OpenAPI description) {
    description.getPaths().values().stream()
        .flatMap(path -> path.readOperations().stream())
        .forEach(Examples::complete);
  }

  private static void complete(Operation operation) {
    String name = operation.getOperationId();
    if (operation.getRequestBody() != null) {
      each(operation.getRequestBody().getContent(), name + "-request");
    }
    operation
        .getResponses()
        .forEach(
            (status, response) -> {
              if (status.startsWith("2")) {
                each(response.getContent(), name);
              }
            });
    PROBLEMS.forEach(
        (status, words) -> operation.getResponses().putIfAbsent(status, problem(words)));
  }

  private static void each(@Nullable Content content, String name) {
    if (content != null) {
      content.values().forEach(type -> type.setExample(read(name)));
    }
  }

  private static Object read(String name) {
    try (InputStream file = Examples.class.getResourceAsStream("examples/" + name + ".json")) {
      if (file == null) {
        throw new IllegalStateException("expected an example of " + name);
      }
      return JsonMapper.shared().readValue(file, Object.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ApiResponse problem(String words) {
    Schema<?> schema =
        new ObjectSchema()
            .addProperty("title", new StringSchema())
            .addProperty("detail", new StringSchema())
            .addProperty("where", new StringSchema())
            .addProperty("expected", new StringSchema())
            .addProperty("got", new StringSchema());
    return new ApiResponse()
        .description(words)
        .content(new Content().addMediaType(PROBLEM, new MediaType().schema(schema)));
  }
}
