package rasoat.crawler.imported.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasoat.model.post.Attachment.FetchState;
import rasoat.model.post.Platform;

class MhtmlPayloadsTest {

  private static final String MHTML =
      """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://vidu.example/bai/1?utm_source=x
      Subject: =?utf-8?Q?Th=C3=B4ng=20b=C3=A1o?=
      Date: Sun, 22 Nov 2026 10:00:00 +0700
      MIME-Version: 1.0
      Content-Type: multipart/related;
      	type="text/html";
      	boundary="----MultipartBoundary--x----"

      ------MultipartBoundary--x----
      Content-Type: text/html
      Content-ID: <frame-1@mhtml.blink>
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://vidu.example/bai/1?utm_source=x

      <!DOCTYPE html><html><head><meta charset=3D"utf-8"><title>Th=C3=B4ng b=C3=A1o</ti=
      tle></head><body><article><p>C=C3=B4ng v=C4=83n s=E1=BB=91 1</p>
      <img src=3D"https://vidu.example/a.jpg" width=3D"600"><img src=3D"cid:b@x">
      <img src=3D"https://vidu.example/missing.jpg"></article></body></html>
      ------MultipartBoundary--x----
      Content-Type: image/jpeg
      Content-Transfer-Encoding: base64
      Content-Location: https://vidu.example/a.jpg

      %1$s
      ------MultipartBoundary--x----
      Content-Type: image/jpeg
      Content-Transfer-Encoding: base64
      Content-ID: <b@x>

      %1$s
      ------MultipartBoundary--x------
      """
          .formatted(Base64.getEncoder().encodeToString(Captured.JPEG))
          .replace("\n", "\r\n");

  @TempDir private Path folder;

  @Test
  void readsAPageWithItsPicturesByAddressAndById() throws IOException {
    Captured captured = read(MHTML.getBytes(UTF_8));

    assertThat(captured.only().key().platform()).isEqualTo(Platform.WEB);
    assertThat(captured.only().permalink()).isEqualTo("https://vidu.example/bai/1");
    assertThat(captured.only().text()).isEqualTo("Thông báo\nCông văn số 1");
    assertThat(captured.only().provenance().at()).hasToString("2026-11-22T03:00:00Z");
    assertThat(captured.states()).containsExactly(FetchState.OK, FetchState.OK, FetchState.MISSING);
  }

  @Test
  void readsOnWhereverAFileIsCut() throws IOException {
    byte[] whole = MHTML.getBytes(UTF_8);
    for (int length = 300; length < whole.length; length += 7) {
      assertThat(read(Arrays.copyOf(whole, length)).posts()).hasSizeLessThanOrEqualTo(1);
    }
  }

  private Captured read(byte[] bytes) throws IOException {
    return Captured.from(Files.write(folder.resolve("page.bin"), bytes));
  }
}
