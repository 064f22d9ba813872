package rasoat.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

  private static final AddressGuard EVERYTHING_IS_PUBLIC = resolvingTo("8.8.8.8");

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, loopback",
    "127.8.9.10, loopback",
    "0.0.0.0, unspecified",
    "0.1.2.3, unspecified",
    "10.0.0.1, private",
    "172.16.0.1, private",
    "172.31.255.255, private",
    "192.168.1.1, private",
    "100.64.0.1, shared by a carrier",
    "100.127.255.254, shared by a carrier",
    "169.254.169.254, link-local",
    "168.63.129.16, of a cloud's own services",
    "224.0.0.1, multicast",
    "239.255.255.250, multicast",
    "255.255.255.255, reserved",
    "198.19.0.1, for benchmarks",
    "::, unspecified",
    "::1, loopback",
    "::127.0.0.1, not public",
    "::ffff:127.0.0.1, loopback",
    "::ffff:10.1.2.3, private",
    "64:ff9b::a9fe:a9fe, link-local",
    "64:ff9b:1::808:808, not public",
    "2002:7f00:1::, loopback",
    "2002:c0a8:101::1, private",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2, special",
    "2001:db8::1, for documentation",
    "fc00::1, private",
    "fd00:ec2::254, private",
    "fe80::1, link-local",
    "fec0::1, not public",
    "ff02::1, multicast",
  })
  void refusesAHostThatLiesAtASpecialAddress(String address, String purpose) {
    assertThat(resolvingTo(address).objection(URI.create("http://xa-phuong.example/a.jpg")))
        .contains(
            new FetchResult.Refused(
                "xa-phuong.example: expected a public address, got one that is " + purpose));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "100.63.255.255",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "169.253.1.1",
        "192.169.0.1",
        "2606:4700::1111",
        "64:ff9b::808:808",
        "2002:808:808::1"
      })
  void letsPublicAddressesPass(String address) {
    assertThat(resolvingTo(address).objection(URI.create("https://xa-phuong.example/a.jpg")))
        .isEmpty();
  }

  @Test
  void refusesAHostWithOneAddressInsideAmongOthers() {
    assertThat(resolvingTo("8.8.8.8", "10.0.0.1").objection(URI.create("http://hai-mat.example/")))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://xa.example/a, expected http or https",
    "file:///etc/passwd, expected http or https",
    "jar:http://xa.example/a!/b, expected http or https",
    "//xa.example/a, expected http or https",
    "http:///a, expected a host",
    "http:a, expected a host",
    "http://2130706433/, expected four decimal numbers",
    "http://xa_phuong.example/, expected a host",
    "http://so:123@xa.example/, expected no user name",
    "http://xa.example@127.0.0.1/, expected no user name",
    "http://xa.example:8080/, expected the port of http",
    "https://xa.example:80/, expected the port of https",
    "http://xa.example:22/, expected the port of http",
    "http://0177.0.0.1/, expected four decimal numbers",
    "http://127.1/, expected",
    "http://0x7f.0.0.1/, expected",
    "http://0x7f000001/, expected",
    "http://127.0.0.01/, expected four decimal numbers",
    "http://[fe80::1%25eth0]/, expected a host",
  })
  void refusesWhatIsNoPlainPublicAddress(String address, String reason) {
    assertThat(EVERYTHING_IS_PUBLIC.objection(URI.create(address)))
        .hasValueSatisfying(
            result ->
                assertThat(result)
                    .isInstanceOfSatisfying(
                        FetchResult.Refused.class,
                        refused -> assertThat(refused.reason()).contains(reason)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://xa.example/",
        "https://xa.example/",
        "HTTPS://XA.example:443/",
        "http://xa.example:80/",
        "http://8.8.8.8/",
        "http://123.vn/",
        "https://xn--ting-vit-3ya7463d.vn/"
      })
  void letsOrdinaryAddressesPass(String address) {
    assertThat(EVERYTHING_IS_PUBLIC.objection(URI.create(address))).isEmpty();
  }

  @Test
  void saysThatAHostIsNotThere() {
    AddressGuard guard =
        new AddressGuard(
            host -> {
              throw new UnknownHostException(host);
            },
            Set.of());

    assertThat(guard.objection(URI.create("https://khong-co.example/")))
        .contains(new FetchResult.Unreachable("khong-co.example: expected a host, found none"));
  }

  @Test
  void allowsOnlyThePortThatIsAllowed() {
    AddressGuard guard = AddressGuard.of(Set.of("127.0.0.1:8080"));

    assertThat(guard.objection(URI.create("http://127.0.0.1:8080/a"))).isEmpty();
    assertThat(guard.objection(URI.create("http://127.0.0.1:8081/a"))).isPresent();
    assertThat(guard.objection(URI.create("http://127.0.0.1/a"))).isPresent();
  }

  private static AddressGuard resolvingTo(String... literals) {
    return new AddressGuard(
        host -> {
          List<InetAddress> addresses = new ArrayList<>();
          for (String literal : literals) {
            addresses.add(InetAddress.getByName(literal));
          }
          return addresses;
        },
        Set.of());
  }
}
