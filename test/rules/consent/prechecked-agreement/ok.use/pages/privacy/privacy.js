Page({ data: { privacy: { marketing: false, order: true } }, toggle() {} });
