package io.talentport.test.redis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection to a server, in its protocol's inline form. */
record Conversation(Socket socket, BufferedReader answers) implements AutoCloseable {

  static Conversation with(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(10_000);
    return new Conversation(
        socket,
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)));
  }

  /** The first line of the answer; that of a text is its length. */
  String ask(String command) throws IOException {
    send(command);
    return answers.readLine();
  }

  void send(String command) throws IOException {
    socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
