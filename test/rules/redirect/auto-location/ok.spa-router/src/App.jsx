import { useEffect } from 'react'
import { useNavigate } from 'react-router-dom'

export default function App({ tab }) {
  const navigate = useNavigate()
  useEffect(() => {
    if (!tab) navigate('/home')
    window.location.hash = 'top'
    const location = { href: '' }
    location.href = 'https://map.outsider-mall.com/pin'
  }, [tab])
  return <a href="https://shop.outsider-mall.com">去商城</a>
}
