package rasoat.crawler.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes in a body up to a limit, and hangs up there. */
final class BoundedBody implements HttpResponse.BodySubscriber<byte[]> {

  /** There is more than may come. */
  static final class TooLargeException extends IOException {}

  /** Comes without a body, and may still say how long that would be. */
  private static final int NOT_MODIFIED = 304;

  private final long limit;
  private final boolean promisesMore;
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;

  private BoundedBody(long limit, boolean promisesMore) {
    this.limit = limit;
    this.promisesMore = promisesMore;
  }

  static HttpResponse.BodyHandler<byte[]> of(long limit) {
    return info ->
        new BoundedBody(limit, info.statusCode() != NOT_MODIFIED && length(info) > limit);
  }

  private static long length(HttpResponse.ResponseInfo info) {
    return info.headers().firstValueAsLong("content-length").orElse(0);
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
    if (promisesMore) {
      hangUp(subscription);
    } else {
      subscription.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    for (ByteBuffer part : parts) {
      if (whole.isDone()) {
        return;
      }
      if (taken.size() + part.remaining() > limit) {
        hangUp(subscription);
      } else {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        taken.writeBytes(bytes);
      }
    }
  }

  private void hangUp(Flow.@Nullable Subscription subscription) {
    if (subscription != null) {
      subscription.cancel();
    }
    whole.completeExceptionally(new TooLargeException());
  }

  @Override
  public void onError(Throwable problem) {
    whole.completeExceptionally(problem);
  }

  @Override
  public void onComplete() {
    whole.complete(taken.toByteArray());
  }
}
