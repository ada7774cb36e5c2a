<?php
// case: an input of a controller
// sinks: log
// file: mini/app.json
{ "pages": ["pages/a/a"] }
// file: mini/pages/a/a.js
wx.getLocation({
  success: (res) => wx.request({ url: "https://shop.example/api/visit", method: "POST", data: { spot: res, n: 1 } }),
});
// file: routes/api.php
<?php
Route::post('/api/visit', function (Request $request) {
    Log::info($request->input('spot')); // sink: log location
    Log::info($request->input('n'));
});
