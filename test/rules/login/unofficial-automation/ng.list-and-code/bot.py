from wcferry import Wcf  # expect
