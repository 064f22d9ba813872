package rasoat.detector;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import rasoat.model.post.Sha256;

/**
 * What ended two workers, and how, by the SHA-256 of its bytes: posted again, it must not end two
 * more. Shared by all workers; kept for as long as the process lives. A picture may be read well
 * and end the workers that read a place of it again, so both are kept apart.
 */
final class SetAside {

  private record Attempt(WorkerRequest.Kind kind, String digest) {}

  private final Map<Attempt, String> reasons = new ConcurrentHashMap<>();

  Optional<String> reason(WorkerRequest request) {
    return reasons.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(reasons.get(attempt(request)));
  }

  void add(WorkerRequest request, String reason) {
    reasons.put(attempt(request), reason);
  }

  private static Attempt attempt(WorkerRequest request) {
    return new Attempt(request.kind(), Sha256.of(request.picture()).value());
  }
}
