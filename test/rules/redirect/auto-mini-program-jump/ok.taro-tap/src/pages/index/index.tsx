import Taro from '@tarojs/taro'
import { Button } from '@tarojs/components'

export default function Index() {
  const go = () => Taro.navigateToMiniProgram({ appId: 'wxa1b2c3d4e5f60718' })
  return <Button onClick={go}>去</Button>
}
