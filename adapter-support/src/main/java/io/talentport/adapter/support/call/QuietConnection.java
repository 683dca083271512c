package io.talentport.adapter.support.call;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.impl.io.DefaultManagedHttpClientConnection;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * A connection without the HTTP library's header and wire logs: they would print tokens and résumés
 * as soon as somebody turns logging up.
 */
final class QuietConnection extends DefaultManagedHttpClientConnection {

  private QuietConnection(String id) {
    super(id);
  }

  static HttpConnectionFactory<ManagedHttpClientConnection> factory(String platform) {
    return (@Nullable Socket socket) -> {
      QuietConnection connection = new QuietConnection(platform);
      if (socket != null) {
        connection.bind(socket);
      }
      return connection;
    };
  }

  @Override
  public void bind(Socket socket) throws IOException {
    bind(new SocketHolder(socket));
  }

  @Override
  public void bind(SSLSocket tlsSocket, Socket socket) throws IOException {
    bind(new SocketHolder(tlsSocket, socket));
  }

  @Override
  protected void onRequestSubmitted(ClassicHttpRequest request) {}

  @Override
  protected void onResponseReceived(ClassicHttpResponse response) {}
}
