const save = require("./save");

module.exports = {
  *beforeSendResponse(request, response) { // expect
    if (/\/mp\/profile_ext\?action=getmsg/.test(request.url)) save(request.requestOptions.headers);
    return { response: response.response };
  },
};
