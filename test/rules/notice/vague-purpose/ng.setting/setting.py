SETTING = [{"privacy_key": "Record", "privacy_text": "to improve our service"}]  # expect
