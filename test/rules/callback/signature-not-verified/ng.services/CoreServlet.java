package com.shop.wx;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class CoreServlet extends HttpServlet {
    public void doPost(HttpServletRequest request, HttpServletResponse response) throws Exception { // expect
        String reply = CoreService.processRequest(request);
        response.getWriter().print(reply);
    }
}
