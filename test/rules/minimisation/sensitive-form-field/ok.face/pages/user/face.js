Page({ data: { agreed: false }, register() {} });
