package driver;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Collections;

/**
 * Adds the authority that the kit made for a run to those that Java trusts by default, because Java takes none
 * from the environment. How an SDK verifies is not touched.
 */
final class TrustStore {
  private static final String PASSWORD = "changeit";

  private TrustStore() {}

  static void install() throws GeneralSecurityException, IOException {
    String file = System.getenv("FNF_CONFORMANCE_CA_FILE");
    if (file == null || file.isEmpty()) {
      return;
    }
    // Read as a file: asking Java for its default authorities would make it keep them as the default.
    Path authorities = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
    KeyStore defaults = KeyStore.getInstance(authorities.toFile(), (char[]) null);
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    for (String alias : Collections.list(defaults.aliases())) {
      if (defaults.isCertificateEntry(alias)) {
        store.setCertificateEntry(alias, defaults.getCertificate(alias));
      }
    }
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      store.setCertificateEntry("kit", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    // The default trust store is a file; it has to be there when the first SDK asks for it.
    Path path = Files.createTempFile("fnf-conformance-trust-", ".p12");
    path.toFile().deleteOnExit();
    try (OutputStream out = Files.newOutputStream(path)) {
      store.store(out, PASSWORD.toCharArray());
    }
    System.setProperty("javax.net.ssl.trustStore", path.toString());
    System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
    System.setProperty("javax.net.ssl.trustStoreType", "PKCS12");
  }
}
