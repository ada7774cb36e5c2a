Page({ make() {} });
