const express = require('express');
exports.save = (store, session) => store.set(session.openid, session.session_key);
