package rasoat.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import rasoat.console.account.Role;

/** {@code rasoat serve} as a process of its own. */
record Served(Program program, Process process, String address) implements AutoCloseable {

  private static final int LONGEST_SECONDS = 240;
  private static final int LOOK_MILLIS = 500;

  /** Begins it, and waits until the console is there. */
  static Served begin(Program program) throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Process process = program.begin("serve", "--port", "" + port);
    String address = "http://127.0.0.1:" + port + "/";
    await(process, "the console", () -> !Ports.isFree(port));
    return new Served(program, process, address);
  }

  SignedInVisitor visitor(Role role) throws IOException, InterruptedException {
    return SignedInVisitor.cleared(address, program.home(), role);
  }

  void await(String what, Callable<Boolean> isThere) throws Exception {
    await(process, what, isThere);
  }

  private static void await(Process process, String what, Callable<Boolean> isThere)
      throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    while (!isThere.call()) {
      assertThat(process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)).as("ended").isFalse();
      assertThat(System.nanoTime()).as(what).isLessThan(end);
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
  }
}
