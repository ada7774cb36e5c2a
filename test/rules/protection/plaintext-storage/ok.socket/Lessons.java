package com.school;

import java.io.BufferedWriter;
import java.io.FileWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.net.Socket;

public class Lessons {
    public void ask(String userid, String password) throws IOException {
        Socket socket = new Socket("localhost", 12346);
        OutputStream out = socket.getOutputStream();
        OutputStreamWriter writer = new OutputStreamWriter(out);
        BufferedWriter bw = new BufferedWriter(writer);
        bw.write("{\"userid\":\"" + userid + "\",\"pwd\":\"" + password + "\"}");
        bw.flush();
    }
}
