Page({ onGuide() { wx.openPrivacyContract({}); wx.getPrivacySetting({ success: () => {} }); } });
