package rasoat.deploy;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, from its jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(RaSoat.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    return new String[] {
      "rasoat " + version,
      "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")"
    };
  }
}
