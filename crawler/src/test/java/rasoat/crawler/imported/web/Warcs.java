package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;

/** A WARC in the making. */
final class Warcs {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final WarcWriter writer;

  Warcs(WarcCompression compression) throws IOException {
    writer = new WarcWriter(Channels.newChannel(out), compression);
  }

  Warcs response(String address, String type, byte[] body) throws IOException {
    return response(address, type, body, 200);
  }

  Warcs response(String address, String type, byte[] body, int status) throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "OK")
            .addHeader("Set-Cookie", "c_user=100012345678901")
            .body(MediaType.parse(type), body)
            .build();
    writer.write(
        new WarcResponse.Builder(URI.create(address))
            .date(Captured.NOW)
            .payloadDigest(digest(body))
            .body(http)
            .build());
    return this;
  }

  Warcs revisit(String address, byte[] body) throws IOException {
    HttpResponse http = new HttpResponse.Builder(200, "OK").build();
    writer.write(
        new WarcRevisit.Builder(URI.create(address), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
            .date(Captured.NOW)
            .payloadDigest(digest(body))
            .body(http)
            .build());
    return this;
  }

  int length() {
    return out.size();
  }

  byte[] bytes() throws IOException {
    writer.close();
    return out.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static WarcDigest digest(byte[] body) {
    try {
      return new WarcDigest("sha1", MessageDigest.getInstance("SHA-1").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
